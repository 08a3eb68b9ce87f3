import { brokenAddOn, explainGoogle, whileReading } from '../../sidebar/failure';

describe('explainGoogle', () => {
  it.each([
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'accounts'],
    ['Authorization is required to perform that action.', 'accounts'],
    ['Exception: Action not allowed', 'accounts'],
    [
      'Exception: Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
      'busy',
    ],
    ['There are too many scripts running simultaneously for this Google user account.', 'busy'],
    ['Script invoked too many times per second for this Google user account.', 'busy'],
    ['Exceeded maximum execution time', 'slow'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ['Script function not found: irRpc', 'outdated'],
    ['Exception: You are trying to edit a protected cell or object.', 'protected'],
    ['Exception: You do not have permission to perform that action.', 'no-access'],
    ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', 'full'],
    ['TypeError: x is undefined', 'unknown'],
    ['', 'unknown'],
  ])('recognises "%s" as %s', (message, kind) => {
    expect(explainGoogle(message).kind).toBe(kind);
  });

  it('names several Google accounts as the usual cause of a refused authorisation', () => {
    expect(explainGoogle('Authorization is required to perform that action.').advice).toContain(
      'several Google accounts',
    );
  });

  it('keeps the raw text out of the message and hands it over as a detail', () => {
    const { text, advice, detail } = explainGoogle('TypeError: x is undefined');
    expect(`${text} ${advice}`).not.toContain('TypeError');
    expect(detail).toBe('TypeError: x is undefined');
  });

  it.each(['Exception: You are trying to edit a protected cell or object.', 'Exceeded maximum execution time', 'x'])(
    'says what happened, what was kept and what to do for "%s"',
    (message) => {
      const { text, kept, advice } = explainGoogle(message);
      for (const sentence of [text, kept, advice]) expect(sentence).toMatch(/^[A-Z].*[.)]$/);
    },
  );

  it('has no detail where Google said nothing', () => {
    expect(explainGoogle('').detail).toBeNull();
  });
});

describe('brokenAddOn', () => {
  it('recognises what Google refused while the add-on was at work', () => {
    expect(brokenAddOn('You are trying to edit a protected cell or object.').kind).toBe('protected');
  });

  it('calls a bug a bug, and keeps its text for the details', () => {
    expect(brokenAddOn('TypeError: x is not a function')).toMatchObject({
      kind: 'unknown',
      detail: 'TypeError: x is not a function',
    });
  });
});

describe('a call that only reads', () => {
  it.each([explainGoogle('x'), explainGoogle('Exceeded maximum execution time'), brokenAddOn('x')])(
    'leaves nothing unfinished: %o',
    (failure) => {
      const { kept, advice } = whileReading(failure);
      expect(kept).toBe('Nothing in your document was changed, and what you typed is kept here.');
      expect(advice).toMatch(/^Try again\. If it happens again, /);
    },
  );

  it('is told what is known of the failure otherwise', () => {
    const offline = explainGoogle('NetworkError');
    expect(whileReading(offline)).toEqual(offline);
  });
});
