import { openSignalSpace } from '../../src/choose/signalSpace';

describe('openSignalSpace', () => {
  it('has one state for every combination of what is left', () => {
    expect(openSignalSpace([]).states).toBe(1);
    expect(openSignalSpace([6, 6]).states).toBe(49);
  });

  it('moves to what is left after a use, and past the last state where too little is left', () => {
    const space = openSignalSpace([1, 2]);
    expect([...space.less([])]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...space.less([1, 0])]).toEqual([6, 0, 6, 2, 6, 4]);
    expect([...space.less([0, 2])]).toEqual([6, 6, 6, 6, 0, 1]);
    expect([...space.less([1, 1])]).toEqual([6, 6, 6, 0, 6, 2]);
  });
});
