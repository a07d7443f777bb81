package merge

import "github.com/moim-crm/moim/server/errs"

// Message keys of this package.
const (
	KeyItself       = "merge.itself"
	KeyKinds        = "merge.kinds"
	KeyArchived     = "merge.archived"
	KeyMergedBefore = "merge.mergedBefore"
	KeyRights       = "merge.rights"
	KeyMatched      = "merge.matched"
	KeyChangedSince = "merge.changedSince"
	KeyUndone       = "merge.undone"
	KeyLaterMerge   = "merge.laterMerge"
	KeyField        = "merge.field"

	keyGone     = "merge.lost.gone"
	keyMoved    = "merge.lost.moved"
	keyEdited   = "merge.lost.edited"
	keyInTheWay = "merge.lost.inTheWay"
)

var _ = errs.Register(errs.Messages{
	KeyItself: {En: "These two are one contact already. Choose another one.", Ko: "두 연락처는 이미 하나예요. 다른 연락처를 골라 주세요."},
	KeyKinds: {
		En: "A person, a household and an organization cannot be merged with one another. Choose two of one kind.",
		Ko: "개인, 가구, 단체는 서로 병합할 수 없어요. 종류가 같은 연락처 두 개를 골라 주세요.",
	},
	KeyArchived:     {En: "{name} is archived. Bring it back first, or let the other contact stay.", Ko: "{name}{:은/는} 보관되어 있어요. 먼저 되살리거나 다른 연락처를 남겨 주세요."},
	KeyMergedBefore: {En: "{name} was merged into {into} already. Open that contact.", Ko: "{name}{:은/는} 이미 {into}에 병합되었어요. 그 연락처를 열어 주세요."},
	KeyRights: {
		En: "Something that belongs to these contacts is not yours to change. Ask an administrator to merge them.",
		Ko: "이 연락처에 딸린 것 가운데 바꿀 권한이 없는 것이 있어요. 관리자에게 병합을 부탁해 주세요.",
	},
	KeyMatched: {
		En: "One donation is matched by both, or would be matched by its own donor. Settle the matching gift first.",
		Ko: "두 연락처가 같은 후원금을 매칭하거나, 후원자가 자기 후원금을 매칭하게 돼요. 매칭 후원을 먼저 정리해 주세요.",
	},
	KeyChangedSince: {
		En: "One of the two has changed since you looked at the plan. Look at the new plan before you merge.",
		Ko: "계획을 본 뒤에 두 연락처 가운데 하나가 바뀌었어요. 새 계획을 확인한 다음 병합해 주세요.",
	},
	KeyUndone:     {En: "This merge has been undone already.", Ko: "이미 되돌린 병합이에요."},
	KeyLaterMerge: {En: "{name} was merged into {into} after that. Undo that merge first.", Ko: "그 뒤에 {name}{:이/가} {into}에 병합되었어요. 그 병합을 먼저 되돌려 주세요."},
	KeyField:      {En: "The two do not differ in {field}. Leave it out.", Ko: "{field}에서는 두 연락처가 다르지 않아요. 빼 주세요."},

	keyGone:     {En: "was deleted since", Ko: "그 뒤에 삭제되었어요"},
	keyMoved:    {En: "was moved elsewhere since", Ko: "그 뒤에 다른 곳으로 옮겨졌어요"},
	keyEdited:   {En: "was changed since and stays as it is", Ko: "그 뒤에 바뀌어서 그대로 두었어요"},
	keyInTheWay: {En: "something new stands in its place", Ko: "그 자리에 새로 생긴 것이 있어요"},
})
