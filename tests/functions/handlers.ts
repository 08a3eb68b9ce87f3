import type { Handler } from '../../src/functions/handler';
import { plannerHandlers } from '../../src/functions/plannerHandlers';
import { quickHandlers } from '../../src/functions/quickHandlers';
import type { FunctionName } from '../../src/functions/table';

/** Every custom function, whichever part of the script it is in. */
export const functionHandlers: Readonly<Record<FunctionName, Handler>> = { ...quickHandlers, ...plannerHandlers };
