package donations

import "github.com/moim-crm/moim/server/errs"

// Keys of the messages about piles.
const (
	KeyBatchUnknown      = "batch.unknown"
	KeyBatchPosted       = "batch.posted"
	KeyBatchNotPosted    = "batch.notPosted"
	KeyBatchDiscarded    = "batch.discarded"
	KeyBatchNotDiscarded = "batch.notDiscarded"
	KeyBatchTooMany      = "batch.tooMany"
	KeyBatchEmpty        = "batch.empty"
	KeyBatchDonor        = "batch.row.donor"
	KeyBatchAmount       = "batch.row.amount"
	KeyBatchCount        = "batch.control.count"
	KeyBatchShort        = "batch.control.short"
	KeyBatchOver         = "batch.control.over"
	KeyBatchForce        = "batch.control.force"
	KeyBatchRefunded     = "batch.refunded"

	KeyTooManyAtOnce    = "donation.tooManyAtOnce"
	KeyManyNothing      = "donation.many.nothing"
	KeyManyNone         = "donation.many.none"
	KeyManySame         = "donation.many.same"
	KeyManyChangedSince = "donation.many.changedSince"
)

var _ = errs.Register(errs.Messages{
	KeyBatchUnknown:      {En: "There is no such batch, or you may not see it.", Ko: "묶음을 찾을 수 없거나 볼 권한이 없어요."},
	KeyBatchPosted:       {En: "{name} has posted this batch: its gifts are in the books.", Ko: "{name} 님이 이미 확정한 묶음이에요. 후원금이 모두 기록되어 있어요."},
	KeyBatchNotPosted:    {En: "This batch has not been posted, so there is nothing to take back.", Ko: "아직 확정하지 않은 묶음이라 되돌릴 후원금이 없어요."},
	KeyBatchDiscarded:    {En: "This batch has been put away; bring it back first.", Ko: "치워 둔 묶음이에요. 먼저 다시 꺼내 주세요."},
	KeyBatchNotDiscarded: {En: "This batch has not been put away.", Ko: "치워 둔 묶음이 아니에요."},
	KeyBatchTooMany:      {En: "A batch holds at most {max:gift/gifts}. Begin another one for the rest.", Ko: "한 묶음에는 최대 {max}건까지 넣을 수 있어요. 나머지는 새 묶음에 넣어 주세요."},
	KeyBatchEmpty:        {En: "Nothing has been typed in this batch yet.", Ko: "이 묶음에는 아직 입력한 것이 없어요."},
	KeyBatchDonor:        {En: "Row {row} has no donor: choose one, or make a new contact.", Ko: "{row}번째 줄에 후원자가 없어요. 후원자를 고르거나 새 연락처를 만들어 주세요."},
	KeyBatchAmount:       {En: "Row {row} has no amount that could be understood: write one such as 50000.", Ko: "{row}번째 줄의 금액을 알 수 없어요. 50000처럼 적어 주세요."},
	KeyBatchCount:        {En: "The pile has {expected:gift/gifts}, but {count:row is/rows are} typed.", Ko: "묶음은 {expected}건인데 입력한 것은 {count}건이에요."},
	KeyBatchShort:        {En: "The control total is {control}, but the rows come to {total}: {off} are missing.", Ko: "대조 합계는 {control}인데 입력한 합계는 {total}이라 {off}{:이/가} 모자라요."},
	KeyBatchOver:         {En: "The control total is {control}, but the rows come to {total}: that is {off} too much.", Ko: "대조 합계는 {control}인데 입력한 합계는 {total}이라 {off}{:이/가} 더 많아요."},
	KeyBatchForce:        {En: "Only administrators and finance may post a batch that does not agree with its control figures.", Ko: "대조가 맞지 않는 묶음은 관리자와 재무 담당자만 확정할 수 있어요."},
	KeyBatchRefunded:     {En: "Money has been refunded for a gift of this batch, so it cannot be taken back as a whole.", Ko: "환불한 후원금이 있어서 묶음 전체를 되돌릴 수 없어요."},

	KeyManyNothing:      {En: "Choose what to change.", Ko: "무엇을 바꿀지 골라 주세요."},
	KeyManyNone:         {En: "No gift is selected any more. Look at the list again.", Ko: "고른 후원금이 더 이상 없어요. 목록을 다시 확인해 주세요."},
	KeyManySame:         {En: "It was so already.", Ko: "이미 그렇게 되어 있었어요."},
	KeyManyChangedSince: {En: "Kept as it is: somebody has changed it since.", Ko: "그 뒤에 다른 사람이 바꿔서 그대로 두었어요."},
	KeyTooManyAtOnce:    {En: "Change at most {max:donation/donations} at once.", Ko: "한 번에 최대 {max}건까지 바꿀 수 있어요."},
})
