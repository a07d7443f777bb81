package merge

import (
	"maps"
	"slices"
)

// Step is one change of one row.
type Step struct {
	Table string `json:"t"`
	ID    int64  `json:"id"`
	// Do is move (a column that names the contact), set (any other column) or drop
	// (the whole row).
	Do     string         `json:"do"`
	Column string         `json:"c,omitempty"`
	From   any            `json:"from,omitempty"`
	To     any            `json:"to,omitempty"`
	Row    map[string]any `json:"row,omitempty"`
}

// The kinds of steps.
const (
	doMove = "move"
	doSet  = "set"
	doDrop = "drop"
)

// Action is what becomes of a row of the merged contact.
type Action string

// The actions.
const (
	Moves  Action = "MOVES"
	Stays  Action = "STAYS"
	Ends   Action = "ENDS"
	Drops  Action = "DROPS"
	Blocks Action = "BLOCKS"
)

// Group is the rows of one type that go one way.
type Group struct {
	Type   string
	Action Action
	IDs    []int64
}

// gathered is everything that a plan is decided on.
type gathered struct {
	survivor, merged row
	// rows of each ref, of both contacts.
	rows [][]row
	// donors of the donations that soft credits and matching gifts are of, and
	// holders of the memberships that seats are in.
	donors, holders map[int64]int64
	today, now      string
}

// decided is what becomes of all rows.
type decided struct {
	steps  []Step
	groups []Group
}

// decide says what becomes of every row that names the merged contact. It is pure:
// the same rows give the same answer.
func (g gathered) decide() decided {
	var out decided
	found := map[groupKey][]int64{}
	for i, r := range refs {
		taken, hasPrimary := g.taken(r, g.rows[i])
		for _, one := range g.rows[i] {
			isMerged := one.number(r.column) == g.merged.id
			action, isWanted := g.actionOf(r, one, isMerged, taken)
			if !isWanted {
				continue
			}
			key := groupKey{r.typ, action}
			if !slices.Contains(found[key], one.id) {
				found[key] = append(found[key], one.id)
			}
			out.steps = append(out.steps, g.stepsOf(r, one, action, isMerged, &hasPrimary)...)
		}
	}
	out.groups = inOrder(found)
	return out
}

// taken are the twins that the survivor has, and whether it has a first row.
func (g gathered) taken(r ref, rows []row) (twins map[string]bool, hasPrimary bool) {
	twins = map[string]bool{}
	for _, one := range rows {
		if one.number(r.column) != g.survivor.id {
			continue
		}
		if r.twin != nil {
			twins[g.twinOf(r, one)] = true
		}
		hasPrimary = hasPrimary || one.values["is_primary"] == true
	}
	delete(twins, "")
	return twins, hasPrimary
}

// twinOf reads a row as if the two contacts were one already.
func (g gathered) twinOf(r ref, one row) string {
	values := maps.Clone(one.values)
	for _, column := range []string{"from_id", "to_id", "person_id", "organization_id"} {
		if one.number(column) == g.merged.id {
			values[column] = g.survivor.id
		}
	}
	return r.twin(row{one.id, values})
}

func (g gathered) actionOf(r ref, one row, isMerged bool, taken map[string]bool) (action Action, isWanted bool) {
	switch {
	case g.isOfItself(r, one):
		return g.selfAction(r, one)
	case !isMerged:
		return "", false
	case r.twin == nil || !taken[g.twinOf(r, one)] || g.twinOf(r, one) == "":
		if r.twin != nil {
			taken[g.twinOf(r, one)] = true
			delete(taken, "")
		}
		return Moves, true
	}
	return map[onTwin]Action{stay: Stays, drop: Drops, end: Ends, block: Blocks}[r.onTwin], true
}

func (g gathered) isEither(id int64) bool { return id == g.survivor.id || id == g.merged.id }

// isOfItself says whether a row would be about one contact twice: related to
// itself, credited for its own gift, seated in its own membership.
func (g gathered) isOfItself(r ref, one row) bool {
	switch r.table {
	case "relationships":
		return g.isEither(one.number("from_id")) && g.isEither(one.number("to_id"))
	case "soft_credits", "matching_gifts":
		return g.isEither(g.donors[one.number("donation_id")])
	case "membership_seats":
		return one.values["is_active"] == true && g.isEither(g.holders[one.number("membership_id")])
	}
	return false
}

func (g gathered) selfAction(r ref, one row) (action Action, isWanted bool) {
	switch r.table {
	case "relationships":
		// It is met from either side; it is taken away once.
		return Drops, one.number("from_id") == one.number(r.column) && r.column == "from_id"
	case "matching_gifts":
		return Blocks, true
	case "membership_seats":
		return Ends, true
	}
	return Drops, true
}

func (g gathered) stepsOf(r ref, one row, action Action, isMerged bool, hasPrimary *bool) []Step {
	var out []Step
	move := Step{Table: r.table, ID: one.id, Do: doMove, Column: r.column, From: g.merged.id, To: g.survivor.id}
	switch action {
	case Drops:
		return []Step{{Table: r.table, ID: one.id, Do: doDrop, Row: one.values}}
	case Ends:
		ending := endings(r.table, g.today, g.now)
		for _, column := range slices.Sorted(maps.Keys(ending)) {
			out = append(out, Step{Table: r.table, ID: one.id, Do: doSet, Column: column, From: one.values[column], To: ending[column]})
		}
		if isMerged {
			out = append(out, move)
		}
	case Moves:
		if r.hasPrimary && one.values["is_primary"] == true {
			if *hasPrimary {
				out = append(out, Step{Table: r.table, ID: one.id, Do: doSet, Column: "is_primary", From: true, To: false})
			}
			*hasPrimary = true
		}
		out = append(out, move)
	}
	return out
}

type groupKey struct {
	typ    string
	action Action
}

// inOrder lists the groups in the order of refs.
func inOrder(found map[groupKey][]int64) []Group {
	var out []Group
	seen := map[string]bool{}
	for _, r := range refs {
		if seen[r.typ] {
			continue
		}
		seen[r.typ] = true
		for _, action := range []Action{Moves, Stays, Ends, Drops, Blocks} {
			if ids := found[groupKey{r.typ, action}]; len(ids) > 0 {
				out = append(out, Group{r.typ, action, ids})
			}
		}
	}
	return out
}
