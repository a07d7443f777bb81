import { contactFilters } from './contactFilters';
import { desk } from './desk';
import { directory } from './directory';
import { importTargets, matchModes } from './importTargets';
import { levels } from './levels';
import { lists } from './lists';
import { memberships } from './memberships';
import { records } from './records';
import { renewals } from './renewals';
import { runs } from './runs';
import { settings } from './settings';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const enRest = { memberships, volunteering, settings, runs, timeline, records, importTargets, matchModes, levels, desk, renewals, directory };
