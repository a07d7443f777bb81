package donations

import "github.com/moim-crm/moim/server/errs"

// Keys of the messages of this domain.
const (
	KeyUnknown        = "donation.unknown"
	KeyChanged        = "donation.changed"
	KeyTakenBack      = "donation.takenBack"
	KeyNotTakenBack   = "donation.notTakenBack"
	KeyHasRefunds     = "donation.hasRefunds"
	KeyBoughtTerm     = "donation.boughtTerm"
	KeyNotPositive    = "donation.amount.notPositive"
	KeyTooMuch        = "donation.amount.tooMuch"
	KeyCurrency       = "donation.amount.currency"
	KeyOtherCurrency  = "donation.amount.otherCurrency"
	KeyBelowRefunded  = "donation.amount.belowRefunded"
	KeyFuture         = "donation.date.future"
	KeyBadDate        = "donation.date.malformed"
	KeyContact        = "donation.contact.unknown"
	KeyInKindMethod   = "donation.inKind.method"
	KeyNoCustomFields = "donation.customFields.none"

	KeyAllocationSum   = "donation.allocation.sum"
	KeyAllocationShare = "donation.allocation.share"
	KeyAllocationMixed = "donation.allocation.mixed"
	KeyAllocationTwice = "donation.allocation.twice"
	KeyAllocationAnew  = "donation.allocation.anew"

	KeyFundUnknown     = "fund.unknown"
	KeyFundArchived    = "fund.archived"
	KeyFundIsDefault   = "fund.isDefault"
	KeyFundNeedsOther  = "fund.needsOther"
	KeyCampaignUnknown = "campaign.unknown"
	KeyCampaignEnded   = "campaign.archived"
	KeyCampaignDates   = "campaign.dates"
	KeyAppealUnknown   = "appeal.unknown"
	KeyAppealArchived  = "appeal.archived"
	KeyAppealElsewhere = "appeal.elsewhere"

	KeyRefundTooMuch = "refund.tooMuch"
	KeyRefundKey     = "refund.keyTaken"
	KeyRefundEarly   = "refund.early"
	KeyAfterRefund   = "refund.before"

	KeySoftUnknown = "softCredit.unknown"
	KeySoftTooMuch = "softCredit.tooMuch"
	KeySoftDonor   = "softCredit.donor"
	KeySoftTwice   = "softCredit.twice"

	KeyTributeUnknown = "tribute.unknown"
	KeyTributeWhere   = "tribute.where"
	KeyTributeState   = "tribute.notDue"

	KeyMatchUnknown  = "match.unknown"
	KeyMatchState    = "match.state"
	KeyMatchTwice    = "match.twice"
	KeyMatchSelf     = "match.self"
	KeyMatchMatcher  = "match.otherMatcher"
	KeyMatchTooMuch  = "match.tooMuch"
	KeyMatchNothing  = "match.nothing"
	KeyMatchReceived = "match.received"

	KeyPledgeUnknown    = "pledge.unknown"
	KeyPledgeSchedule   = "pledge.schedule"
	KeyPledgeTooMany    = "pledge.tooMany"
	KeyPledgeTooSmall   = "pledge.tooSmall"
	KeyPledgeEnd        = "pledge.end"
	KeyPledgeWrittenOff = "pledge.writtenOff"
	KeyPledgeNotWritten = "pledge.notWrittenOff"
	KeyPledgeFulfilled  = "pledge.fulfilled"

	KeyPeriod = "giving.period"
)

var _ = errs.Register(errs.Messages{
	KeyUnknown:        {En: "There is no such donation, or you may not see it.", Ko: "후원금을 찾을 수 없거나 볼 권한이 없어요."},
	KeyChanged:        {En: "Somebody else has changed this donation meanwhile. Look at it again before you save.", Ko: "그사이 다른 사람이 이 후원금을 바꿨어요. 다시 확인한 뒤 저장해 주세요."},
	KeyTakenBack:      {En: "This donation was taken back as a mistake; restore it first.", Ko: "실수로 기록해 되돌린 후원금이에요. 먼저 되살려 주세요."},
	KeyNotTakenBack:   {En: "This donation was not taken back.", Ko: "되돌린 후원금이 아니에요."},
	KeyHasRefunds:     {En: "Money has been refunded for this donation, so it cannot be taken back.", Ko: "환불한 금액이 있어서 이 후원금을 되돌릴 수 없어요."},
	KeyBoughtTerm:     {En: "This donation paid for a membership term; undo the term first.", Ko: "회원 기간 회비로 낸 금액이에요. 먼저 회원 기간을 되돌려 주세요."},
	KeyNotPositive:    {En: "Enter an amount above nought.", Ko: "0보다 큰 금액을 입력해 주세요."},
	KeyTooMuch:        {En: "This amount is larger than can be kept.", Ko: "저장할 수 있는 금액보다 커요."},
	KeyCurrency:       {En: "“{currency}” is not a currency that we know.", Ko: "‘{currency}’{:은/는} 알 수 없는 통화예요."},
	KeyOtherCurrency:  {En: "The amount must be in {currency}.", Ko: "{currency} 금액으로 입력해 주세요."},
	KeyBelowRefunded:  {En: "{refunded} have been refunded already, so the amount cannot be less.", Ko: "이미 {refunded}{:을/를} 환불해서 그보다 적은 금액으로 바꿀 수 없어요."},
	KeyFuture:         {En: "{date} lies in the future.", Ko: "{date}{:은/는} 아직 오지 않은 날짜예요."},
	KeyBadDate:        {En: "Write a date as in 2026-11-22.", Ko: "날짜를 2026-11-22처럼 입력해 주세요."},
	KeyContact:        {En: "There is no such contact, or you may not see it.", Ko: "연락처를 찾을 수 없거나 볼 권한이 없어요."},
	KeyInKindMethod:   {En: "Goods and their value belong to a gift in kind alone.", Ko: "물품 내용과 가치는 물품 후원에만 입력할 수 있어요."},
	KeyNoCustomFields: {En: "Donations have no fields of your own here.", Ko: "여기서는 후원금에 사용자 정의 항목을 쓸 수 없어요."},

	KeyAllocationSum:   {En: "The funds get {sum} together, but the donation is {amount}.", Ko: "지정 기금에 나눈 금액은 모두 {sum}인데 후원금은 {amount}예요."},
	KeyAllocationShare: {En: "The shares are {percent} % together; they must be 100 %.", Ko: "비율의 합이 {percent}%예요. 100%가 되어야 해요."},
	KeyAllocationMixed: {En: "Divide the donation either by amounts or by percent.", Ko: "금액이나 비율 중 한 가지로만 나눠 주세요."},
	KeyAllocationTwice: {En: "This fund is named twice.", Ko: "같은 지정 기금을 두 번 골랐어요."},
	KeyAllocationAnew:  {En: "Say anew how the changed amount is divided among the funds.", Ko: "바뀐 금액을 지정 기금에 어떻게 나눌지 다시 정해 주세요."},

	KeyFundUnknown:     {En: "There is no such fund.", Ko: "지정 기금을 찾을 수 없어요."},
	KeyFundArchived:    {En: "The fund “{name}” has been put away.", Ko: "‘{name}’ 지정 기금은 보관되어 있어요."},
	KeyFundIsDefault:   {En: "“{name}” takes what nobody allotted, so it cannot be put away. Make another fund the default first.", Ko: "‘{name}’{:은/는} 기본 기금이라 보관할 수 없어요. 먼저 다른 기금을 기본으로 정해 주세요."},
	KeyFundNeedsOther:  {En: "One fund must be the default: choose another, and this one stops being it.", Ko: "기본 기금이 하나는 있어야 해요. 다른 기금을 기본으로 정하면 바뀌어요."},
	KeyCampaignUnknown: {En: "There is no such campaign.", Ko: "모금 캠페인을 찾을 수 없어요."},
	KeyCampaignEnded:   {En: "The campaign “{name}” has been put away.", Ko: "‘{name}’ 모금 캠페인은 보관되어 있어요."},
	KeyCampaignDates:   {En: "The last day is before the first.", Ko: "마지막 날이 첫날보다 빨라요."},
	KeyAppealUnknown:   {En: "There is no such appeal.", Ko: "요청 경로를 찾을 수 없어요."},
	KeyAppealArchived:  {En: "The appeal “{name}” has been put away.", Ko: "‘{name}’ 요청 경로는 보관되어 있어요."},
	KeyAppealElsewhere: {En: "The appeal “{name}” belongs to another campaign.", Ko: "‘{name}’ 요청 경로는 다른 모금 캠페인에 속해요."},

	KeyRefundTooMuch: {En: "At most {left} can still be refunded.", Ko: "최대 {left}까지 환불할 수 있어요."},
	KeyRefundKey:     {En: "This request was already used to refund another donation.", Ko: "이미 다른 후원금을 환불하는 데 쓴 요청이에요."},
	KeyRefundEarly:   {En: "The donation came in on {date}; it cannot be refunded before that.", Ko: "후원금을 받은 날은 {date}예요. 그 전 날짜로 환불할 수 없어요."},
	KeyAfterRefund:   {En: "Money was refunded on {date}; the donation cannot have come in later.", Ko: "{date}에 환불했어요. 후원금을 받은 날은 그보다 늦을 수 없어요."},

	KeySoftUnknown: {En: "There is no such soft credit.", Ko: "공동 기여를 찾을 수 없어요."},
	KeySoftTooMuch: {En: "A soft credit is at most the gift itself, {amount}.", Ko: "공동 기여는 후원금인 {amount}{:을/를} 넘을 수 없어요."},
	KeySoftDonor:   {En: "This is the donor, who has the gift already.", Ko: "이미 후원자 본인이에요."},
	KeySoftTwice:   {En: "This contact is named twice.", Ko: "같은 연락처를 두 번 골랐어요."},

	KeyTributeUnknown: {En: "There is no such tribute.", Ko: "기념·추모 후원을 찾을 수 없어요."},
	KeyTributeWhere:   {En: "Say whom to tell: a contact, or a name with an address.", Ko: "누구에게 알릴지 연락처나 이름과 주소를 입력해 주세요."},
	KeyTributeState:   {En: "No notice is due for this tribute.", Ko: "이 기념·추모 후원은 보낼 알림이 없어요."},

	KeyMatchUnknown:  {En: "There is no such matching gift.", Ko: "매칭 후원를 찾을 수 없어요."},
	KeyMatchState:    {En: "A matching gift cannot go from {from} to {to}.", Ko: "매칭 후원를 {from}에서 {to}{:으로/로} 바꿀 수 없어요."},
	KeyMatchTwice:    {En: "This organization matches this gift already.", Ko: "이 단체의 매칭이 이미 있어요."},
	KeyMatchSelf:     {En: "A donor cannot match their own gift.", Ko: "후원자 본인은 매칭할 수 없어요."},
	KeyMatchMatcher:  {En: "The cheque came from somebody else than who was to match.", Ko: "매칭하기로 한 곳에서 보낸 금액이 아니에요."},
	KeyMatchTooMuch:  {En: "The matches come to {sum}, but the cheque holds {amount}.", Ko: "매칭 금액의 합은 {sum}인데 받은 금액은 {amount}예요."},
	KeyMatchNothing:  {En: "Name at least one matching gift.", Ko: "매칭 후원를 하나 이상 골라 주세요."},
	KeyMatchReceived: {En: "This match has been received with another cheque.", Ko: "이미 다른 금액으로 받은 매칭이에요."},

	KeyPledgeUnknown:    {En: "There is no such pledge, or you may not see it.", Ko: "후원 약정을 찾을 수 없거나 볼 권한이 없어요."},
	KeyPledgeSchedule:   {En: "Give either the number of payments or the last day.", Ko: "납부 횟수나 마지막 날 중 하나만 입력해 주세요."},
	KeyPledgeTooMany:    {En: "A pledge has at most {max:payment/payments}.", Ko: "후원 약정은 최대 {max}번까지 나눌 수 있어요."},
	KeyPledgeTooSmall:   {En: "The amount cannot be divided into {count:payment/payments}.", Ko: "이 금액은 {count}번으로 나눌 수 없어요."},
	KeyPledgeEnd:        {En: "The last day is before the first payment.", Ko: "마지막 날이 첫 납부일보다 빨라요."},
	KeyPledgeWrittenOff: {En: "The rest of this pledge has been written off.", Ko: "이 후원 약정의 남은 금액은 결손 처리되었어요."},
	KeyPledgeNotWritten: {En: "This pledge was not written off.", Ko: "결손 처리한 후원 약정이 아니에요."},
	KeyPledgeFulfilled:  {En: "This pledge has been paid in full.", Ko: "이미 모두 납부한 후원 약정이에요."},

	KeyPeriod: {En: "The period ends before it begins.", Ko: "기간의 끝이 시작보다 빨라요."},
})
