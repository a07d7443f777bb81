import type { Translated } from '../shape';
import type { enRest } from '../en/rest';
import { exports } from './exports';
import { importTargets, matchModes } from './importTargets';
import { memberships } from './memberships';
import { records } from './records';
import { runs } from './runs';
import { settings } from './settings';
import { timeline } from './timeline';
import { upkeep } from './upkeep';
import { volunteering } from './volunteering';

export const koRest: Translated<typeof enRest> = { memberships, volunteering, settings, exports, runs, upkeep, timeline, records, importTargets, matchModes };
