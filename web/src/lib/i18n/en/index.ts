import { auth } from './auth';
import { giving } from './giving';
import { memberships } from './memberships';
import { volunteering } from './volunteering';
import { settings } from './settings';
import { imports } from './imports';
import { home } from './home';
import { timeline } from './timeline';
import { importTargets, matchModes } from './importTargets';
import { contacts } from './contacts';
import { enums } from './enums';
import { common, errors, frame } from './common';

export const en = { common, errors, frame, enums, auth, contacts, giving, memberships, volunteering, imports, settings, home, timeline, importTargets, matchModes };
export type En = typeof en;
