package contacts

import "github.com/moim-crm/moim/server/errs"

// Message keys of this package.
const (
	KeyChangedSince     = "contact.changedSince"
	KeyOnlyHousehold    = "contact.onlyHousehold"
	KeyOnlyIndividual   = "contact.onlyIndividual"
	KeyNotHousehold     = "contact.notHousehold"
	KeyNotIndividual    = "contact.notIndividual"
	KeyNotOrganization  = "contact.notOrganization"
	KeyFutureDate       = "contact.futureDate"
	KeyDiedBeforeBirth  = "contact.diedBeforeBirth"
	KeyLanguage         = "contact.language"
	KeyTwice            = "contact.twice"
	KeyTagUnknown       = "contact.tagUnknown"
	KeyUserUnknown      = "contact.userUnknown"
	KeyTeamUnknown      = "contact.teamUnknown"
	KeySelfRelated      = "relationship.self"
	KeyRelatedAlready   = "relationship.already"
	KeyEndsBeforeStart  = "relationship.endsBeforeStart"
	KeyRelationshipGone = "relationship.typeArchived"
	KeyTypeTaken        = "relationship.typeTaken"
	KeyFieldTaken       = "customField.taken"
	KeyFieldHidden      = "customField.hidden"
	KeyTagTaken         = "tag.taken"
	KeyTagItself        = "tag.itself"
	KeyTagKinds         = "tag.kinds"
	KeyTaskDone         = "task.done"
	KeyTaskChangedSince = "task.changedSince"
	KeyConsentPurpose   = "consent.purpose"
	KeyConsentText      = "consent.text"
	KeyConsentTextTwice = "consent.textTwice"
	KeyFileLarge        = "file.large"
	KeyFileEmpty        = "file.empty"
	KeyFileLost         = "file.lost"
	KeyTimelineCursor   = "timeline.cursor"
	KeyHistoryType      = "history.type"
	KeyExportColumn     = "export.column"
	KeyBulkNothing      = "contact.bulkNothing"
	KeyBulkNobody       = "contact.bulkNobody"
	KeyBulkSame         = "contact.bulkSame"
	KeyBulkChangedSince = "contact.bulkChangedSince"
)

var _ = errs.Register(errs.Messages{
	KeyChangedSince: {
		En: "{who} has changed this contact since you opened it ({what}). Look at it again before you save.",
		Ko: "여는 동안 {who}{:이/가} 이 연락처를 바꿨어요({what}). 다시 확인한 뒤 저장해 주세요.",
	},
	KeyTaskChangedSince: {En: "Somebody has changed this task since you opened it. Look at it again before you save.", Ko: "여는 동안 다른 사람이 이 할 일을 바꿨어요. 다시 확인한 뒤 저장해 주세요."},
	KeyFileLarge:        {En: "This file is too large. A file may have up to {max} MB.", Ko: "파일이 너무 커요. {max}MB까지 올릴 수 있어요."},
	KeyFileEmpty:        {En: "This file is empty. Choose another one.", Ko: "빈 파일이에요. 다른 파일을 골라 주세요."},
	KeyFileLost:         {En: "The content of this file is missing on the server. Ask whoever looks after the backups.", Ko: "서버에 파일 내용이 없어요. 백업을 관리하는 분에게 문의해 주세요."},
	KeyBulkNothing:      {En: "Choose what to change.", Ko: "무엇을 바꿀지 골라 주세요."},
	KeyBulkNobody:       {En: "Nobody is selected any more. Look at the list again.", Ko: "고른 연락처가 더 이상 없어요. 목록을 다시 확인해 주세요."},
	KeyBulkSame:         {En: "It was so already.", Ko: "이미 그렇게 되어 있었어요."},
	KeyBulkChangedSince: {En: "Kept as it is: somebody has changed it since.", Ko: "그 뒤에 다른 사람이 바꿔서 그대로 두었어요."},
	KeyOnlyHousehold:    {En: "Only a household has members.", Ko: "가구에만 구성원이 있어요."},
	KeyOnlyIndividual:   {En: "Only a person has this.", Ko: "개인에게만 있는 항목이에요."},
	KeyNotHousehold:     {En: "Choose a household.", Ko: "가구를 골라 주세요."},
	KeyNotIndividual:    {En: "Choose a person.", Ko: "개인을 골라 주세요."},
	KeyNotOrganization:  {En: "Choose an organization.", Ko: "단체를 골라 주세요."},
	KeyFutureDate:       {En: "This day is still to come.", Ko: "아직 오지 않은 날이에요."},
	KeyDiedBeforeBirth:  {En: "The day of death is before the day of birth.", Ko: "사망일이 생년월일보다 빨라요."},
	KeyLanguage:         {En: "“{value}” is no language; write a code such as ko, en or de-AT.", Ko: "‘{value}’{:은/는} 언어가 아니에요. ko, en, de-AT 같은 코드로 입력해 주세요."},
	KeyTwice:            {En: "“{value}” stands there twice.", Ko: "‘{value}’{:이/가} 두 번 있어요."},
	KeyTagUnknown:       {En: "This tag does not exist any more.", Ko: "이 태그는 더 이상 없어요."},
	KeyUserUnknown:      {En: "This member of staff does not exist.", Ko: "이 직원을 찾을 수 없어요."},
	KeyTeamUnknown:      {En: "This team does not exist.", Ko: "이 팀을 찾을 수 없어요."},
	KeySelfRelated:      {En: "Choose somebody else: nobody is related to themselves.", Ko: "자기 자신과는 관계를 맺을 수 없어요. 다른 연락처를 골라 주세요."},
	KeyRelatedAlready:   {En: "They are related like this already.", Ko: "이미 같은 관계가 있어요."},
	KeyEndsBeforeStart:  {En: "The end is before the start.", Ko: "끝나는 날이 시작하는 날보다 빨라요."},
	KeyRelationshipGone: {En: "This kind of relationship has been put away.", Ko: "보관된 관계 유형이에요."},
	KeyTypeTaken:        {En: "There is a kind of relationship with the key “{key}” already.", Ko: "키가 ‘{key}’인 관계 유형이 이미 있어요."},
	KeyFieldTaken:       {En: "There is a field with the key “{key}” already.", Ko: "키가 ‘{key}’인 항목이 이미 있어요."},
	KeyFieldHidden:      {En: "You may not see custom fields, so you cannot filter by them.", Ko: "사용자 정의 항목을 볼 권한이 없어 거를 수 없어요."},
	KeyTagItself:        {En: "Choose another tag to merge it into.", Ko: "합칠 다른 태그를 골라 주세요."},
	KeyTagKinds:         {En: "A general tag and a skill cannot be merged.", Ko: "일반 태그와 기술·재능은 합칠 수 없어요."},
	KeyTagTaken:         {En: "There is a tag “{name}” already.", Ko: "‘{name}’ 태그가 이미 있어요."},
	KeyTaskDone:         {En: "This task is done; open it again before you change it.", Ko: "끝난 할 일이에요. 바꾸려면 먼저 다시 열어 주세요."},
	KeyConsentPurpose:   {En: "Name the purpose with small letters a to z, digits, - and _ only.", Ko: "목적은 영문 소문자, 숫자, -, _로만 써 주세요."},
	KeyConsentText:      {En: "This text is for another purpose.", Ko: "다른 목적의 동의문이에요."},
	KeyConsentTextTwice: {En: "Somebody else has just published this text; look at theirs first.", Ko: "방금 다른 사람이 이 동의문을 게시했어요. 먼저 그 내용을 확인해 주세요."},
	KeyTimelineCursor:   {En: "This place in the timeline is not known; start from the top.", Ko: "활동 내역의 위치를 알 수 없어요. 처음부터 다시 불러와 주세요."},
	KeyHistoryType:      {En: "There is no history of “{type}”.", Ko: "‘{type}’의 변경 이력은 없어요."},
	KeyExportColumn:     {En: "There is no column “{column}” to export.", Ko: "내보낼 수 있는 ‘{column}’ 열이 없어요."},
})
