import type { Translated } from '../shape';
import type { enRest } from '../en/rest';
import { gifts } from './gifts';
import { importTargets, matchModes } from './importTargets';
import { memberships } from './memberships';
import { records } from './records';
import { runs } from './runs';
import { settings } from './settings';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const koRest: Translated<typeof enRest> = { gifts, memberships, volunteering, settings, runs, timeline, records, importTargets, matchModes };
