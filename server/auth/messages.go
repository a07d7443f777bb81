package auth

import (
	"fmt"
	"time"

	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/errs"
)

const (
	keyWrong            = "auth.wrong"
	keyTooMany          = "auth.tooMany"
	keyBusy             = "auth.busy"
	keyChallengeExpired = "auth.challengeExpired"
	keyWrongCode        = "auth.wrongCode"
	keyPasswordShort    = "auth.password.tooShort"
	keyPasswordLong     = "auth.password.tooLong"
	keyPasswordCommon   = "auth.password.common"
	keyPasswordPersonal = "auth.password.personal"
	keyConfirmPassword  = "auth.password.confirm"
	keyLinkUnusable     = "auth.link.unusable"
	keyAlreadySetUp     = "auth.setup.done"
	keyEmailMalformed   = "auth.email.malformed"
	keyEmailTaken       = "auth.email.taken"
	keyLastAdmin        = "auth.lastAdmin"
	keyRoleUnknown      = "auth.role.unknown"
	keyScopeUnknown     = "auth.scope.unknown"
	keyExpiryPast       = "auth.expiry.past"
	keySessionNeeded    = "auth.sessionNeeded"
	keyPasskeyFailed    = "auth.passkey.failed"
	keyPasskeysOff      = "auth.passkey.off"
	keySecondFactorOn   = "auth.secondFactor.on"
	keySecondFactorOff  = "auth.secondFactor.off"
	keySSOFailed        = "auth.sso.failed"
	keySSOUnknown       = "auth.sso.unknown"
	keySSOOff           = "auth.sso.off"
)

var _ = errs.Register(errs.Messages{
	keyWrong:            {En: "The e-mail address or the password is wrong.", Ko: "이메일 주소나 비밀번호가 맞지 않아요."},
	keyTooMany:          {En: "There were too many attempts. Please wait {seconds:second/seconds} and try again.", Ko: "시도 횟수가 너무 많아요. {seconds}초 후에 다시 시도해 주세요."},
	keyBusy:             {En: "Many people are signing in right now. Please try again in a moment.", Ko: "지금 로그인하는 사람이 많아요. 잠시 후 다시 시도해 주세요."},
	keyChallengeExpired: {En: "This sign-in took too long. Please start again.", Ko: "로그인 시간이 지났어요. 처음부터 다시 시도해 주세요."},
	keyWrongCode:        {En: "This code is wrong or was used already.", Ko: "코드가 맞지 않거나 이미 사용한 코드예요."},
	keyPasswordShort:    {En: "Please use at least {min:character/characters}.", Ko: "{min}자 이상 입력해 주세요."},
	keyPasswordLong:     {En: "Please use at most {max:character/characters}.", Ko: "{max}자 이내로 입력해 주세요."},
	keyPasswordCommon:   {En: "This password is easy to guess. A few unrelated words make a good one.", Ko: "추측하기 쉬운 비밀번호예요. 서로 관련 없는 단어를 몇 개 이어 보세요."},
	keyPasswordPersonal: {En: "Please do not use your name, your e-mail address or the organization's name as the password.", Ko: "이름, 이메일 주소, 단체 이름은 비밀번호로 쓸 수 없어요."},
	keyConfirmPassword:  {En: "Please enter your current password.", Ko: "현재 비밀번호를 입력해 주세요."},
	keyLinkUnusable:     {En: "This link was used already or is no longer valid. Please ask for a new one.", Ko: "이미 사용했거나 만료된 링크예요. 새 링크를 요청해 주세요."},
	keyAlreadySetUp:     {En: "Moim is set up already. Please sign in.", Ko: "이미 설정이 끝났어요. 로그인해 주세요."},
	keyEmailMalformed:   {En: "Please enter an e-mail address such as name@example.org.", Ko: "name@example.org 형식의 이메일 주소를 입력해 주세요."},
	keyEmailTaken:       {En: "Another user has this e-mail address.", Ko: "다른 사용자가 쓰고 있는 이메일 주소예요."},
	keyLastAdmin:        {En: "This is the last admin. Make somebody else an admin first.", Ko: "마지막 관리자예요. 먼저 다른 사람을 관리자로 지정해 주세요."},
	keyRoleUnknown:      {En: "There is no role “{role}”.", Ko: "‘{role}’{:은/는} 없는 역할이에요."},
	keyScopeUnknown:     {En: "There is no scope “{scope}”.", Ko: "‘{scope}’{:은/는} 없는 범위예요."},
	keyExpiryPast:       {En: "Please choose a date in the future.", Ko: "앞으로의 날짜를 선택해 주세요."},
	keySessionNeeded:    {En: "This can only be done in a browser, not with an API token.", Ko: "API 토큰으로는 할 수 없어요. 브라우저에서 로그인해 주세요."},
	keyPasskeyFailed:    {En: "This passkey could not be used. Please try again or use your password.", Ko: "패스키를 사용할 수 없었어요. 다시 시도하거나 비밀번호로 로그인해 주세요."},
	keyPasskeysOff:      {En: "Passkeys need a server with a name, such as crm.example.org.", Ko: "패스키는 crm.example.org처럼 이름이 있는 서버에서만 쓸 수 있어요."},
	keySecondFactorOn:   {En: "The second factor is on already.", Ko: "2단계 인증이 이미 켜져 있어요."},
	keySecondFactorOff:  {En: "The second factor is off.", Ko: "2단계 인증이 꺼져 있어요."},
	keySSOFailed:        {En: "Single sign-on did not work. Please try again.", Ko: "통합 로그인에 실패했어요. 다시 시도해 주세요."},
	keySSOUnknown:       {En: "Nobody on the staff has this e-mail address. Please ask an admin for an invitation.", Ko: "이 이메일 주소를 쓰는 직원이 없어요. 관리자에게 초대를 요청해 주세요."},
	keySSOOff:           {En: "Single sign-on is not set up here.", Ko: "통합 로그인이 설정되어 있지 않아요."},
})

// limited is the cause of an error that says when to try again.
type limited struct{ wait time.Duration }

func (l limited) Error() string             { return fmt.Sprintf("limited for %s", l.wait) }
func (l limited) RetryAfter() time.Duration { return l.wait }

func tooMany(wait time.Duration) error {
	wait = max(wait.Round(time.Second), time.Second)
	return errs.Unavailable(keyTooMany, "seconds", int(wait/time.Second)).Because(limited{wait})
}

// checkNewPassword judges a password that somebody wants to have.
func checkNewPassword(field, text string, personal ...string) error {
	switch password.Check(text, personal...) {
	case password.TooShort:
		return errs.Invalid(field, keyPasswordShort, "min", password.MinLength)
	case password.TooLong:
		return errs.Invalid(field, keyPasswordLong, "max", password.MaxLength)
	case password.Common:
		return errs.Invalid(field, keyPasswordCommon)
	case password.Personal:
		return errs.Invalid(field, keyPasswordPersonal)
	}
	return nil
}
