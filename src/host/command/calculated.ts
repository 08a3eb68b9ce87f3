import type { Book, BookCell } from '../book/book';
import { openBook } from '../workbook/liveBook';
import { toBook } from '../workbook/toBook';

const lacksValue = (cell: BookCell | undefined): boolean => cell?.formula !== undefined && cell.value === null;

/** The workbook with a value for each formula that was saved without one, as programs do that write workbooks and calculate nothing. */
export async function calculated(book: Book): Promise<Book> {
  if (!book.sheets.some(({ cells }) => cells.some((row) => row.some(lacksValue)))) return book;
  const live = openBook(book);
  await live.engine.settle();
  const { sheets } = toBook(live);
  live.engine.dispose();
  return {
    ...book,
    sheets: book.sheets.map((sheet, index) => ({
      ...sheet,
      cells: sheet.cells.map((row, r) =>
        row.map((cell, c) =>
          cell && lacksValue(cell) ? { ...cell, value: sheets[index]?.cells[r]?.[c]?.value ?? null } : cell,
        ),
      ),
    })),
  };
}
