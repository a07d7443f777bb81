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
import { tasks } from './tasks';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const enRest = {
  contactFilters,
  desk,
  directory,
  importTargets,
  levels,
  lists,
  matchModes,
  memberships,
  records,
  renewals,
  runs,
  settings,
  tasks,
  timeline,
  volunteering,
};
