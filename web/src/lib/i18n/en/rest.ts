import { gifts } from './gifts';
import { importTargets, matchModes } from './importTargets';
import { memberships } from './memberships';
import { records } from './records';
import { runs } from './runs';
import { settings } from './settings';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const enRest = { gifts, memberships, volunteering, settings, runs, timeline, records, importTargets, matchModes };
