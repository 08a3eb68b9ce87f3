/** Signs in a formula beyond which the engine has no room for it (ours: it ends the process somewhere above 3,000; Excel nests 64 deep). */
export const mostSigns = 1000;

/** Whether a formula holds more operators and parentheses than can be calculated. */
export const isTooComplex = (formula: string): boolean =>
  formula.length > mostSigns && (formula.slice(1).match(/[^\p{L}\p{N}\s.,;'"$]/gu)?.length ?? 0) > mostSigns;
