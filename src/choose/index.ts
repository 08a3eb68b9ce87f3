export { type Alternative, alternatives } from './alternatives';
export { certify } from './certify';
export { curve, type CurvePoint } from './curve';
export { evaluate } from './evaluate';
export { type Move, moves } from './moves';
export { plan } from './plan';
export { signalPrices } from './signalPrices';
export { type Firmness, stability, type StabilityOptions } from './stability';
export type { Application, Chances, FeeBlock, Plan, PlanInput, Program, Scenario, SignalLimit, Tier } from './types';
