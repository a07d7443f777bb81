package value

import (
	"strings"
	"unicode"
)

// koreanCompoundSurnames are the surnames of two syllables.
var koreanCompoundSurnames = words(`남궁 황보 제갈 사공 선우 서문 독고 동방 망절 어금 장곡 소봉 강전 무본 을지`)

// koreanSurnames are the surnames of one syllable that are in use.
var koreanSurnames = words(`김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주
	우 구 나 민 류 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어
	은 편 용 예 경 봉 사 부 가 복 태 목 형 피 두 감 음 빈 동 온 호 범 좌 팽 승 간 상 갈 단 견 당 화 창 리 림 량 렴 련 로`)

// IsHangul says whether every letter is Hangul and there is one.
func IsHangul(text string) bool {
	found := false
	for _, r := range text {
		if unicode.IsLetter(r) {
			if !unicode.Is(unicode.Hangul, r) {
				return false
			}
			found = true
		}
	}
	return found
}

// parseKorean reads 김민수 님, 남궁 선우 and 이 지은. A name that no Korean surname begins (a foreign one in Hangul) is not cut.
func parseKorean(text string) Name {
	parts := strings.Fields(withoutHonorific(text))
	switch len(parts) {
	case 0:
		return Name{}
	case 1:
		return cutKorean(parts[0])
	}
	last := len(parts) - 1
	switch {
	case isKoreanSurname(parts[0]):
		return Name{Family: parts[0], Given: strings.Join(parts[1:], " "), IsFamilyFirst: true}
	case isKoreanSurname(parts[last]):
		return Name{Family: parts[last], Given: strings.Join(parts[:last], " "), IsFamilyFirst: true}
	}
	return Name{Family: parts[last], Given: strings.Join(parts[:last], " ")}
}

func isKoreanSurname(word string) bool { return koreanSurnames[word] || koreanCompoundSurnames[word] }

func cutKorean(word string) Name {
	syllables := []rune(word)
	if len(syllables) >= 3 && len(syllables) <= 4 && koreanCompoundSurnames[string(syllables[:2])] {
		return Name{Family: string(syllables[:2]), Given: string(syllables[2:]), IsFamilyFirst: true}
	}
	if len(syllables) >= 2 && len(syllables) <= 4 && koreanSurnames[string(syllables[:1])] {
		return Name{Family: string(syllables[:1]), Given: string(syllables[1:]), IsFamilyFirst: true}
	}
	return Name{Family: word, IsFamilyFirst: true}
}

// withoutHonorific drops 님, 씨 and the like. The short ones 군 and 양 end many given names, so that they need a space.
func withoutHonorific(text string) string {
	for _, honorific := range koreanHonorifics {
		before, found := strings.CutSuffix(text, honorific)
		if !found || strings.TrimSpace(before) == "" {
			continue
		}
		isSpaced := strings.HasSuffix(before, " ")
		name := strings.TrimSpace(before)
		mayJoin := honorific != "군" && honorific != "양" && len([]rune(name)) >= 2
		if isSpaced || mayJoin {
			return name
		}
	}
	return text
}
