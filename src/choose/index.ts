export { evaluate } from './evaluate';
export { plan } from './plan';
export type { Application, Chances, FeeBlock, Plan, PlanInput, Program, Scenario, SignalLimit, Tier } from './types';
