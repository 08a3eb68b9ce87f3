import { readXlsx } from '../../../src/host/io/readXlsx';
import { unpacksTooLarge } from '../../../src/host/io/unpacksTooLarge';
import { xlsxParts, zip } from '../../hostile/zip';

const megabyte = 1024 * 1024;
const bomb = (claimed?: number) =>
  zip([
    ...xlsxParts('<sheetData/>'),
    {
      name: 'xl/media/image1.png',
      content: new Uint8Array(260 * megabyte),
      ...(claimed === undefined ? {} : { claimed }),
    },
  ]);

describe('unpacksTooLarge', () => {
  it('lets a workbook pass', () => {
    expect(unpacksTooLarge(zip(xlsxParts('<sheetData/>')))).toBe(false);
  });

  it.each([
    ['a small file that unpacks to 260 MB', undefined],
    ['one that says it unpacks to 10 bytes', 10],
  ])('finds %s', async (_, claimed) => {
    const bytes = bomb(claimed);
    expect(bytes.length).toBeLessThan(megabyte);
    expect(unpacksTooLarge(bytes)).toBe(true);
    await expect(readXlsx(bytes, 'list', 'list.xlsx')).rejects.toThrow(
      'list.xlsx: the file unpacks to more than a workbook holds, so it is not read.',
    );
  });

  it('counts all files together', () => {
    const half = { content: new Uint8Array(130 * megabyte) };
    expect(unpacksTooLarge(zip([{ name: 'a', ...half }]))).toBe(false);
    expect(
      unpacksTooLarge(
        zip([
          { name: 'a', ...half },
          { name: 'b', ...half },
        ]),
      ),
    ).toBe(true);
  });

  it('throws on what is no zip', () => {
    expect(() => unpacksTooLarge(Buffer.from('PK\u0003\u0004 and no more'))).toThrow();
  });
});
