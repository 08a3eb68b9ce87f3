import { season2023 } from './2023';
import { season2024 } from './2024';
import { season2025 } from './2025';
import { season2026 } from './2026';
import { season2027 } from './2027';
import type { Season } from './season';

/** The seasons known, oldest first. */
export const seasons: readonly Season[] = [season2023, season2024, season2025, season2026, season2027];

/** The newest season whose signals are officially confirmed. */
export const defaultSeason = 2025;
