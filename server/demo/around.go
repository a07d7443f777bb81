package demo

import (
	"cmp"
	"slices"

	"github.com/moim-crm/moim/ent/interaction"
)

// said are the subjects of conversations, by kind.
var said = []struct {
	kind  interaction.Kind
	texts []string
}{
	{interaction.KindCALL, []string{"감사 전화를 드렸어요", "주소가 바뀌었다고 하셨어요", "Thanked for the gift", "Asked about the library", "영수증을 다시 보내 달라고 하셨어요"}},
	{interaction.KindEMAIL, []string{"연말 소식을 보냈어요", "Sent the year-end letter", "모임 초대에 답하셨어요", "Question about the receipt"}},
	{interaction.KindMEETING, []string{"사무국에서 만났어요", "Coffee with the director", "이사회 뒤에 이야기했어요"}},
	{interaction.KindLETTER, []string{"손 편지를 보냈어요", "Sent a card"}},
	{interaction.KindNOTE, []string{"손주가 도서관에 다녀요", "Prefers to be called in the evening", "동문회에서 알게 되었어요"}},
	{interaction.KindVISIT, []string{"도서관을 둘러보셨어요", "Visited the after-school class"}},
	{interaction.KindMESSAGE, []string{"문자로 약속을 잡았어요", "Confirmed the shift by message"}},
}

var toDo = []string{
	"감사 편지 쓰기", "Call about the renewal", "주소 확인하기", "Send the annual report", "후원의 밤에 초대하기",
	"Ask for a matching gift form", "회원증 다시 보내기", "Prepare the visit",
}

// purposes of consent, with the words that people agreed to.
var purposes = []struct{ key, en, ko string }{
	{"newsletter", "Send me the monthly newsletter by e-mail.", "매달 이메일 소식지를 받을게요."},
	{"fundraising", "You may ask me for donations.", "후원 안내를 받을게요."},
}

const (
	talks = 1800
	tasks = 140
)

// makeAround adds conversations, things to do and what people agreed to.
func (p *plan) makeAround(c chance) {
	for range talks {
		kind := c.weighted(25, 35, 8, 8, 12, 5, 7)
		p.talks = append(p.talks, talk{
			contact: c.IntN(len(p.contacts)), kind: kind, text: c.IntN(len(said[kind].texts)), hour: c.between(9, 18),
			on: c.day(p.anchor.AddYears(-3), p.anchor.AddDays(-1)), isInbound: c.percent(40),
		})
	}
	slices.SortStableFunc(p.talks, func(a, b talk) int { return a.on.Compare(b.on) })
	for range tasks {
		t := task{contact: c.IntN(len(p.contacts)), text: c.IntN(len(toDo)), priority: c.weighted(70, 15, 15)}
		t.dueOn = c.day(p.anchor.AddDays(-90), p.anchor.AddDays(30))
		t.isDone = t.dueOn.Before(p.anchor.AddDays(-4)) || c.percent(10)
		p.tasks = append(p.tasks, t)
	}
	p.makeConsents(c)
}

func (p *plan) makeConsents(c chance) {
	for i, x := range p.contacts {
		if !x.isPerson() || x.email == "" || !c.percent(62) {
			continue
		}
		for n, purpose := range purposes {
			if n > 0 && !c.percent(35) {
				continue
			}
			on := c.day(p.beginning(), p.anchor.AddDays(-7))
			p.consents = append(p.consents, consent{contact: i, on: on, isGiven: true, isKorean: x.isKorean, purpose: purpose.key})
			if c.percent(12) {
				p.consents = append(p.consents, consent{
					contact: i, on: c.day(on, p.anchor), isKorean: x.isKorean, purpose: purpose.key,
				})
			}
		}
	}
	slices.SortStableFunc(p.consents, func(a, b consent) int { return cmp.Or(a.on.Compare(b.on), cmp.Compare(a.contact, b.contact)) })
}
