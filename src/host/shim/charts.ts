import { enumeration, strict } from './strict';

export const charts = strict('Charts', {
  ChartType: enumeration('Charts.ChartType', 'AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'SCATTER', 'TABLE'),
  ChartHiddenDimensionStrategy: enumeration(
    'Charts.ChartHiddenDimensionStrategy',
    'IGNORE_BOTH',
    'IGNORE_COLUMNS',
    'IGNORE_ROWS',
    'SHOW_BOTH',
  ),
  ChartMergeStrategy: enumeration('Charts.ChartMergeStrategy', 'MERGE_COLUMNS', 'MERGE_ROWS'),
});
