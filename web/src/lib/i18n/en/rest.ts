import { bulk } from './bulk';
import { consent, related } from './consent';
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
  consent,
  contactFilters,
  importTargets,
  lists,
  live,
  matchModes,
  memberships,
  records,
  related,
  runs,
  settings,
  timeline,
  volunteering,
};
