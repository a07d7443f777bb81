import { bulk } from './bulk';
import { contactFilters } from './contactFilters';
import { importTargets, matchModes } from './importTargets';
import { lists } from './lists';
import { live } from './live';
import { memberships } from './memberships';
import { records } from './records';
import { runs } from './runs';
import { settings } from './settings';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const enRest = {
  bulk,
  contactFilters,
  importTargets,
  lists,
  live,
  matchModes,
  memberships,
  records,
  runs,
  settings,
  timeline,
  volunteering,
};
