package memberships

import "github.com/moim-crm/moim/server/errs"

const (
	keyLevelUnknown   = "membership.level.unknown"
	keyLevelClosed    = "membership.level.closed"
	keyLevelArchived  = "membership.level.archived"
	keyLevelNumber    = "membership.level.number"
	keyLevelMonths    = "membership.level.months"
	keyLevelDay       = "membership.level.day"
	keyLevelRollover  = "membership.level.rollover"
	keyLevelRolloverY = "membership.level.rolloverYear"
	keyLevelInherit   = "membership.level.inherit"
	keyLevelSeats     = "membership.level.seats"
	keyPriceTwice     = "membership.level.priceTwice"

	keyAmount         = "membership.payment.amount"
	keyPaymentDiffers = "membership.payment.differs"
	keyPaymentMethod  = "membership.payment.method"
	keyPaymentClosed  = "membership.payment.closed"
	keyPriceNeeded    = "membership.price.needed"
	keyDate           = "membership.date"

	keyDeceased      = "membership.deceased"
	keyHolderPutAway = "membership.holder.archived"
	keyAlready       = "membership.already"
	keyOtherLevel    = "membership.otherLevel"
	keyCoordinator   = "membership.coordinator"
	keyChangedSince  = "membership.renewal.changed"
	keyTooEarly      = "membership.renewal.tooEarly"
	keyTermNeeded    = "membership.renewal.termNeeded"
	keyForLife       = "membership.renewal.forLife"
	keyRejoinClosed  = "membership.renewal.rejoinClosed"
	keyIsCancelled   = "membership.cancelled"
	keyNotCancelled  = "membership.notCancelled"
	keyCancelEarly   = "membership.cancel.beforeJoining"
	keyNoTerm        = "membership.noTerm"
	keySameLevel     = "membership.change.sameLevel"
	keyChangeOutside = "membership.change.outside"
	keyNotLatest     = "membership.undo.notLatest"
	keyUndone        = "membership.undo.already"

	keyRoundEmpty   = "membership.round.empty"
	keyRoundLarge   = "membership.round.large"
	keyRoundClosed  = "membership.round.closed"
	keyRoundChanged = "membership.round.changed"
	keyRoundNothing = "membership.round.nothing"

	keyDirectoryPerson = "membership.directory.person"
	keyDirectoryClosed = "membership.directory.closed"
	keyHouseholdNone   = "membership.household.none"

	keySeatNobody    = "membership.seat.nobody"
	keySeatHousehold = "membership.seat.household"
	keySeatStaff     = "membership.seat.affiliated"
	keySeatPerson    = "membership.seat.person"
	keySeatHolder    = "membership.seat.holder"
	keySeatTaken     = "membership.seat.taken"
	keySeatsFull     = "membership.seat.full"
	keySeatsFewer    = "membership.seat.fewer"
	keySeatMissing   = "membership.seat.missing"
	keySeatOver      = "membership.seat.over"
	keySeatEarly     = "membership.seat.early"
)

var _ = errs.Register(errs.Messages{
	keyLevelUnknown:   {En: "This membership level does not exist any more.", Ko: "이 회원 등급은 더 이상 없어요."},
	keyLevelClosed:    {En: "The level “{level}” is closed to new members.", Ko: "‘{level}’ 등급은 지금 새 회원을 받지 않아요."},
	keyLevelArchived:  {En: "The level “{level}” has been put away. Choose another.", Ko: "‘{level}’ 등급은 보관되어 있어요. 다른 등급을 골라 주세요."},
	keyLevelNumber:    {En: "Please give a number from {min} to {max}.", Ko: "{min}부터 {max}까지의 숫자를 입력해 주세요."},
	keyLevelMonths:    {En: "A fixed period lasts 1, 2, 3, 4 or 6 months, or whole years.", Ko: "고정 기간은 1, 2, 3, 4, 6개월이거나 1년 단위여야 해요."},
	keyLevelDay:       {En: "There is no such day in that month.", Ko: "그 달에는 없는 날짜예요."},
	keyLevelRollover:  {En: "The rollover cannot be the day on which the period starts.", Ko: "이월 기준일은 기간이 시작되는 날과 달라야 해요."},
	keyLevelRolloverY: {En: "Only a fixed period of whole years can have a rollover.", Ko: "이월 기준일은 1년 단위 고정 기간에만 정할 수 있어요."},
	keyLevelInherit:   {En: "Say who may take the further seats.", Ko: "추가 자리를 누가 쓸 수 있는지 골라 주세요."},
	keyLevelSeats:     {En: "With one seat nobody else can be covered. Add seats, or let nobody share.", Ko: "자리가 하나면 다른 사람이 함께 쓸 수 없어요. 자리를 늘리거나 함께 쓰지 않도록 골라 주세요."},
	keyPriceTwice:     {En: "There are two prices in {currency}.", Ko: "{currency} 금액이 두 번 들어 있어요."},

	keyAmount:         {En: "Please give an amount of money that is not negative.", Ko: "0 이상의 금액을 입력해 주세요."},
	keyPaymentDiffers: {En: "What was paid ({paid}) is not what the term costs ({price}).", Ko: "낸 금액({paid})이 회비({price})와 달라요."},
	keyPaymentMethod:  {En: "Choose how it was paid.", Ko: "결제 수단을 골라 주세요."},
	keyPaymentClosed:  {En: "Dues cannot be recorded here.", Ko: "여기서는 회비를 기록할 수 없어요."},
	keyPriceNeeded:    {En: "The level has prices in several currencies. Say which price applies.", Ko: "여러 통화로 된 등급이에요. 적용할 금액을 입력해 주세요."},
	keyDate:           {En: "Please give a date such as 2026-11-22.", Ko: "2026-11-22 형식의 날짜를 입력해 주세요."},

	keyDeceased:      {En: "{name} has died. A membership can no longer be started or renewed.", Ko: "{name} 님은 고인이에요. 가입이나 갱신을 할 수 없어요."},
	keyHolderPutAway: {En: "{name} has been put away. Bring the contact back first.", Ko: "{name} 님은 보관된 연락처예요. 먼저 연락처를 되돌려 주세요."},
	keyAlready:       {En: "{name} already has a membership of the level “{level}”. Renew that one instead.", Ko: "{name} 님은 이미 ‘{level}’ 등급 회원이에요. 기존 회원 자격을 갱신해 주세요."},
	keyOtherLevel:    {En: "{name} also has a membership of the level “{level}”.", Ko: "{name} 님은 ‘{level}’ 등급 회원이기도 해요."},
	keyCoordinator:   {En: "The coordinator must be a living person.", Ko: "담당자는 생존해 있는 개인이어야 해요."},
	keyChangedSince:  {En: "This membership has been renewed or changed since you opened it. Look at it again.", Ko: "여는 동안 이 회원 자격이 갱신되었거나 바뀌었어요. 다시 확인해 주세요."},
	keyTooEarly:      {En: "It can be renewed from {date} on.", Ko: "{date}부터 갱신할 수 있어요."},
	keyTermNeeded:    {En: "Say which term you renew, so that it is not done twice.", Ko: "두 번 갱신되지 않도록 갱신할 기간을 알려 주세요."},
	keyForLife:       {En: "{name} is a member for life. There is nothing to renew.", Ko: "{name} 님은 평생 회원이에요. 갱신할 것이 없어요."},
	keyRejoinClosed:  {En: "The membership lapsed after {date}, and the level “{level}” takes no new members. Choose another level.", Ko: "{date} 뒤로 회원 자격이 끊겼고 ‘{level}’ 등급은 새 회원을 받지 않아요. 다른 등급을 골라 주세요."},
	keyIsCancelled:   {En: "This membership is cancelled. Resume it first.", Ko: "해지된 회원 자격이에요. 먼저 해지를 취소해 주세요."},
	keyNotCancelled:  {En: "This membership is not cancelled.", Ko: "해지되지 않은 회원 자격이에요."},
	keyCancelEarly:   {En: "It cannot be cancelled before {date}, when it began.", Ko: "가입일({date})보다 앞서 해지할 수 없어요."},
	keyNoTerm:        {En: "No term is left of this membership. Start a new one.", Ko: "남아 있는 회원 기간이 없어요. 새로 가입해 주세요."},
	keySameLevel:     {En: "The membership has the level “{level}” already.", Ko: "이미 ‘{level}’ 등급이에요."},
	keyChangeOutside: {En: "The level can change between {from} and {to}. Outside these days, renew with the new level.", Ko: "등급은 {from}부터 {to}까지 바꿀 수 있어요. 그 밖의 날에는 새 등급으로 갱신해 주세요."},
	keyNotLatest:     {En: "Only the latest term can be undone.", Ko: "가장 최근 기간만 되돌릴 수 있어요."},
	keyUndone:        {En: "This term was undone already.", Ko: "이미 되돌린 기간이에요."},

	keyRoundEmpty:   {En: "Choose the memberships to renew.", Ko: "갱신할 회원 자격을 골라 주세요."},
	keyRoundLarge:   {En: "Renew at most {max} memberships in one go.", Ko: "한 번에 {max}개까지 갱신할 수 있어요."},
	keyRoundClosed:  {En: "Renewals in bulk cannot be started here.", Ko: "여기서는 한꺼번에 갱신할 수 없어요."},
	keyRoundChanged: {En: "Something has changed since you looked at the preview. Look at it again before you renew.", Ko: "미리 본 뒤에 바뀐 것이 있어요. 갱신하기 전에 다시 확인해 주세요."},
	keyRoundNothing: {En: "None of these memberships can be renewed today. The preview says why.", Ko: "오늘 갱신할 수 있는 회원 자격이 없어요. 까닭은 미리 보기에 있어요."},

	keyDirectoryPerson: {En: "A household is not listed in the directory; its people are, each by their own choice.", Ko: "가구는 명부에 싣지 않아요. 가구원이 저마다 골라요."},
	keyDirectoryClosed: {En: "Choices about the directory cannot be recorded here.", Ko: "여기서는 명부 공개 설정을 기록할 수 없어요."},
	keyHouseholdNone:   {En: "The member belongs to no household. Put the people into a household first, or add them one by one.", Ko: "이 회원은 가구에 속해 있지 않아요. 먼저 가구에 넣거나 한 사람씩 추가해 주세요."},

	keySeatNobody:    {En: "The level “{level}” covers its holder alone.", Ko: "‘{level}’ 등급은 회원 본인만 이용할 수 있어요."},
	keySeatHousehold: {En: "Only people of the same household can take a seat.", Ko: "같은 가구의 사람만 자리를 쓸 수 있어요."},
	keySeatStaff:     {En: "Only people of the organization can take a seat.", Ko: "그 단체에 속한 사람만 자리를 쓸 수 있어요."},
	keySeatPerson:    {En: "Only a living person can take a seat.", Ko: "생존해 있는 개인만 자리를 쓸 수 있어요."},
	keySeatHolder:    {En: "The holder is covered already.", Ko: "회원 본인은 이미 포함되어 있어요."},
	keySeatTaken:     {En: "{name} has a seat already.", Ko: "{name} 님은 이미 자리가 있어요."},
	keySeatsFull:     {En: "No seat is free: there are {limit} in all.", Ko: "자리 {limit}개가 모두 찼어요."},
	keySeatsFewer:    {En: "Seats taken: {taken}, more than {limit}. Free some first.", Ko: "이미 쓰는 자리({taken}개)가 {limit}개보다 많아요. 먼저 자리를 비워 주세요."},
	keySeatMissing:   {En: "This person has no seat.", Ko: "이 사람은 자리가 없어요."},
	keySeatOver:      {En: "This membership has ended. Renew it before you add people.", Ko: "끝난 회원 자격이에요. 사람을 추가하기 전에 갱신해 주세요."},
	keySeatEarly:     {En: "A seat cannot end before {date}, when it was taken.", Ko: "자리를 쓰기 시작한 날({date})보다 앞서 비울 수 없어요."},
})
