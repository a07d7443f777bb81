package volunteering

import "github.com/moim-crm/moim/server/errs"

const (
	keyZone     = "volunteering.zone"
	keyCampaign = "volunteering.campaign"
	keyAway     = "volunteering.archived"
	keyClosed   = "volunteering.closed"

	keyCoordinator = "volunteering.coordinator"
	keyFeedOf      = "volunteering.feedOf"
	keyNoFeed      = "volunteering.noFeed"

	keySkipped     = "shift.skipped"
	keyFilledOn    = "shift.filledOn"
	keyMoveOverlap = "shift.moveOverlap"

	keyWallTime  = "shift.wallTime"
	keyEndsFirst = "shift.endsFirst"
	keyTooLong   = "shift.tooLong"
	keyUntil     = "shift.until"
	keyTooMany   = "shift.tooMany"
	keyCapacity  = "shift.capacity"
	keyFilled    = "shift.filled"
	keyCancelled = "shift.cancelled"

	keyPerson   = "signup.person"
	keyTwice    = "signup.twice"
	keyOverlap  = "signup.overlap"
	keyFull     = "signup.full"
	keyGone     = "signup.cancelled"
	keyAttended = "signup.attended"
	keyWaiting  = "signup.waiting"

	keyNotGone       = "signup.notCancelled"
	keyTooManyPeople = "signup.tooMany"
	keyAgo           = "signup.ago"
	keySaidSince     = "signup.saidSince"

	keyMinutes   = "volunteerHours.minutes"
	keyNothing   = "volunteerHours.nothing"
	keyFuture    = "volunteerHours.future"
	keyDate      = "volunteerHours.date"
	keyDecided   = "volunteerHours.decided"
	keyUndecided = "volunteerHours.undecided"
	keyNotTheirs = "volunteerHours.notTheirs"
	keyTotals    = "volunteerHours.totals"
)

var _ = errs.Register(errs.Messages{
	keyZone:     {En: "“{zone}” is not a time zone such as Asia/Seoul.", Ko: "‘{zone}’{:은/는} Asia/Seoul 같은 시간대가 아니에요."},
	keyCampaign: {En: "This campaign does not exist any more.", Ko: "이 캠페인은 더 이상 없어요."},
	keyAway:     {En: "“{title}” has been put away. Bring it back first.", Ko: "‘{title}’ 봉사 활동은 보관되어 있어요. 먼저 되돌려 주세요."},
	keyClosed:   {En: "Nobody can sign up for “{title}” now.", Ko: "‘{title}’ 봉사 활동은 지금 신청을 받지 않아요."},

	keyCoordinator: {En: "This member of staff cannot sign in any more. Choose somebody else to coordinate.", Ko: "더 이상 로그인할 수 없는 사람이에요. 다른 담당자를 골라 주세요."},
	keyFeedOf:      {En: "Name one calendar: an opportunity, a person, or your own.", Ko: "봉사 활동, 사람, 내 캘린더 중에서 하나만 골라 주세요."},
	keyNoFeed:      {En: "There is no calendar at this address. Ask for a new one.", Ko: "이 주소에는 캘린더가 없어요. 새 주소를 받아 주세요."},

	keySkipped:     {En: "{time} does not exist on {day} in {zone}: the clocks go forward past it. {then} is the time that follows.", Ko: "{day}에는 {zone} 시계가 앞당겨져서 {time}이라는 시각이 없어요. 대신 {then}처럼 다른 시각을 골라 주세요."},
	keyFilledOn:    {En: "Places taken on {day}: {filled}. The number of places cannot be less.", Ko: "{day}에 이미 {filled}명이 확정되어 인원을 더 줄일 수 없어요."},
	keyMoveOverlap: {En: "At that time {name} is on another shift: {title}. Times that somebody would be on two at once: {people}.", Ko: "그 시간에 {name} 님은 다른 근무 시간대가 있어요: {title}. 겹치는 경우가 모두 {people}건이에요."},

	keyWallTime:  {En: "Please give a day and a time such as 2026-11-22T14:00.", Ko: "2026-11-22T14:00 형식으로 날짜와 시각을 입력해 주세요."},
	keyEndsFirst: {En: "The shift must end after it begins.", Ko: "끝나는 시각이 시작 시각보다 늦어야 해요."},
	keyTooLong:   {En: "A shift lasts at most {days:day/days}.", Ko: "근무 시간대는 최대 {days}일까지 정할 수 있어요."},
	keyUntil:     {En: "The last day must not lie before the first shift.", Ko: "반복 종료일은 첫 근무 시간대보다 빠를 수 없어요."},
	keyTooMany:   {En: "These would be more than {max:shift/shifts}. Choose an earlier last day.", Ko: "한 번에 근무 시간대를 {max}개까지 만들 수 있어요. 반복 종료일을 앞당겨 주세요."},
	keyCapacity:  {En: "Please give a number of places from 1 to {max}.", Ko: "인원을 1명부터 {max}명까지 입력해 주세요."},
	keyFilled:    {En: "Places taken: {filled}. The number of places cannot be less.", Ko: "이미 {filled}명이 확정되어 인원을 더 줄일 수 없어요."},
	keyCancelled: {En: "This shift has been called off.", Ko: "취소된 근무 시간대예요."},

	keyPerson:   {En: "Only a living person can volunteer.", Ko: "생존해 있는 개인만 신청할 수 있어요."},
	keyTwice:    {En: "{name} has signed up for this shift already.", Ko: "{name} 님은 이미 이 근무 시간대를 신청했어요."},
	keyOverlap:  {En: "{name} has signed up for another shift at this time: {title}, {start}.", Ko: "{name} 님은 같은 시간에 다른 근무 시간대를 신청했어요: {title}, {start}."},
	keyFull:     {En: "All places of this shift are taken.", Ko: "이 근무 시간대는 인원이 모두 찼어요."},
	keyGone:     {En: "This sign-up was cancelled already.", Ko: "이미 취소된 신청이에요."},
	keyAttended: {En: "Attendance was recorded. Take that back before you cancel the sign-up.", Ko: "출석이 기록되어 있어요. 출석 기록을 먼저 되돌려 주세요."},
	keyWaiting:  {En: "This person is on the waiting list and has no place yet.", Ko: "아직 대기 중이라 확정된 자리가 없어요."},

	keyNotGone:       {En: "This sign-up was not cancelled.", Ko: "취소되지 않은 신청이에요."},
	keyTooManyPeople: {En: "Choose at most {max:person/people} at once.", Ko: "한 번에 {max}명까지 고를 수 있어요."},
	keyAgo:           {En: "This is from more than {hours:hour/hours} ago, or from the future. Record it again.", Ko: "{hours}시간보다 오래됐거나 아직 오지 않은 시각이에요. 다시 기록해 주세요."},
	keySaidSince:     {En: "Another desk has recorded this person since. Look at the list again.", Ko: "그 뒤에 다른 자리에서 이 사람을 기록했어요. 목록을 다시 확인해 주세요."},

	keyMinutes:   {En: "Please give minutes from 0 to {max}.", Ko: "0분부터 {max}분까지 입력해 주세요."},
	keyNothing:   {En: "Please say how long it took, or was planned to take.", Ko: "봉사한 시간이나 계획한 시간을 입력해 주세요."},
	keyFuture:    {En: "Hours that are still to come cannot have been worked.", Ko: "아직 오지 않은 날의 봉사 시간은 기록할 수 없어요."},
	keyDate:      {En: "Please give a date such as 2026-11-22.", Ko: "2026-11-22 형식의 날짜를 입력해 주세요."},
	keyDecided:   {En: "These hours were approved or rejected already.", Ko: "이미 승인되었거나 반려된 봉사 시간이에요."},
	keyUndecided: {En: "Nobody has decided on these hours yet.", Ko: "아직 승인이나 반려가 되지 않은 봉사 시간이에요."},
	keyTotals:    {En: "Ask for 1 to {max} rows.", Ko: "1개부터 {max}개까지 요청할 수 있어요."},
	keyNotTheirs: {En: "This sign-up is of another person.", Ko: "다른 사람의 신청이에요."},
})
