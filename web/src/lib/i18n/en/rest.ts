import { exports } from './exports';
import { importTargets, matchModes } from './importTargets';
import { memberships } from './memberships';
import { palette } from './palette';
import { records } from './records';
import { runs } from './runs';
import { settings } from './settings';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const enRest = { memberships, volunteering, settings, exports, runs, timeline, palette, records, importTargets, matchModes };
