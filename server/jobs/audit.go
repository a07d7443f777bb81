package jobs

import "github.com/moim-crm/moim/ent/auditentry"

func auditOp(op string) auditentry.Op { return auditentry.Op(op) }
