import { duplicates } from './duplicates';
import { importTargets, matchModes } from './importTargets';
import { memberships } from './memberships';
import { records } from './records';
import { runs } from './runs';
import { settings } from './settings';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const enRest = { memberships, volunteering, settings, runs, timeline, records, duplicates, importTargets, matchModes };
