package demo

import (
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent/appeal"
	"github.com/moim-crm/moim/ent/date"
)

// fund is where money goes; the first is the default.
type fund struct {
	name, code, description string
	isRestricted            bool
}

var funds = []fund{
	{"일반기금 General fund", "100", "쓰임이 정해지지 않은 후원금이에요. Wherever it is needed most.", false},
	{"장학기금 Scholarships", "210", "청소년 장학금으로 써요. School and university fees.", true},
	{"긴급구호 Emergency relief", "220", "재난을 당한 이웃을 도와요. Neighbours struck by fire and flood.", true},
	{"작은도서관 Little library", "230", "마을 작은도서관의 책과 공간에 써요. Books and rooms of the library.", true},
	{"해외 친구들 Friends abroad (USD)", "300", "해외에서 보내 주신 후원금이에요. Gifts from abroad, in US dollars.", false},
}

const (
	fundGeneral = iota
	fundScholarships
	fundRelief
	fundLibrary
	fundAbroad
)

// effort is a campaign with its appeals.
type effort struct {
	name       string
	from, to   date.Date
	goal       string // in won
	fund       int
	appealedBy []appeal.Channel
}

// campaigns are those of the years from the beginning to the anchor: a spring
// and a year-end one in each, and the library's.
func (p *plan) campaigns() []effort {
	var all []effort
	for year := p.beginning().Year(); year <= p.anchor.Year(); year++ {
		spring, end := onDay(year, time.April, 1), onDay(year, time.November, 15)
		if !spring.After(p.anchor) {
			all = append(all, effort{
				name: fmt.Sprintf("%d 봄 캠페인 Spring appeal", year), from: spring, to: onDay(year, time.May, 31),
				goal: "20000000", fund: fundScholarships, appealedBy: []appeal.Channel{appeal.ChannelMAIL, appeal.ChannelEMAIL},
			})
		}
		if !end.After(p.anchor) {
			all = append(all, effort{
				name: fmt.Sprintf("%d 연말 나눔 Year-end giving", year), from: end, to: onDay(year, time.December, 31),
				goal: "80000000", fund: fundGeneral,
				appealedBy: []appeal.Channel{appeal.ChannelMAIL, appeal.ChannelEMAIL, appeal.ChannelEVENT},
			})
		}
	}
	return append(all, effort{
		name: "작은도서관 짓기 Library building", from: p.anchor.AddMonths(-20), to: p.anchor.AddMonths(6), goal: "150000000",
		fund: fundLibrary, appealedBy: []appeal.Channel{appeal.ChannelIN_PERSON, appeal.ChannelEVENT, appeal.ChannelWEBSITE},
	})
}

// campaignOn is the seasonal campaign of a day, none outside the seasons.
func campaignOn(all []effort, on date.Date) int {
	for i, e := range all[:len(all)-1] {
		if !on.Before(e.from) && !on.After(e.to) {
			return i
		}
	}
	return none
}

func onDay(year int, month time.Month, day int) date.Date {
	d, err := date.New(year, month, day)
	if err != nil {
		panic(fmt.Sprintf("demo: no such day: %v", err))
	}
	return d
}

// channelWords are how the demo's appeals say through what they went out.
var channelWords = map[appeal.Channel]string{
	appeal.ChannelMAIL: "편지 Letter", appeal.ChannelEMAIL: "이메일 E-mail", appeal.ChannelEVENT: "행사 Event",
	appeal.ChannelIN_PERSON: "만남 In person", appeal.ChannelWEBSITE: "웹사이트 Website", appeal.ChannelPHONE: "전화 Phone",
}
