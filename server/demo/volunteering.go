package demo

// opportunity is something to help with; its shifts come every so many days.
type opportunity struct {
	title, description, location, skill string
	everyDays, startHour, hours         int
	capacity                            int
}

var opportunities = []opportunity{
	{"점심 나눔 Community lunch", "반찬을 만들고 배달해요. Cook and deliver.", "서울 은평구 통일로 120", "요리 Cooking", 7, 10, 4, 10},
	{"작은도서관 지킴이 Library desk", "책을 빌려주고 정리해요. Lend and shelve books.", "서울 마포구 성미산로 33", "", 7, 14, 4, 3},
	{"방과후 영어 After-school English", "초등학생과 영어로 놀아요. Play and read in English.", "서울 서대문구 연희로 58", "Teaching 교육", 7, 16, 2, 6},
	{"이주민 상담 통역 Interpreting", "상담에 함께 가요. Go along to appointments.", "서울 마포구 양화로 7", "통역 Interpreting", 14, 13, 3, 4},
	{"집수리 Home repairs", "도배하고 전등을 갈아요. Paper walls, change lamps.", "경기도 고양시 덕양구", "", 28, 9, 7, 12},
	{"강변 정화 Riverside clean-up", "한강공원을 치워요. Clean the park.", "난지한강공원 Nanji Hangang Park", "", 28, 10, 3, 30},
	{"후원의 밤 Benefit evening", "손님을 맞이해요. Welcome the guests.", "서울 마포구 월드컵로 240", "", 180, 17, 5, 20},
	{"우편 발송 Mailing day", "소식지를 봉투에 넣어요. Stuff envelopes.", "사무국 Office", "", 60, 10, 3, 8},
}

// weeksAhead is how far shifts are planned.
const weeksAhead = 6

// makeShifts has volunteers sign up for the last half year's shifts and the next weeks'.
func (p *plan) makeShifts(c chance) {
	var pool []int
	for i, x := range p.contacts {
		if x.isVolunteer {
			pool = append(pool, i)
		}
	}
	for o, job := range opportunities {
		regulars := pool[c.IntN(len(pool)/2):]
		on := p.anchor.AddMonths(-6).AddDays(c.IntN(job.everyDays))
		for ; !on.After(p.anchor.AddDays(weeksAhead * 7)); on = on.AddDays(job.everyDays) {
			s := shift{opportunity: o, on: on, startHour: job.startHour, hours: job.hours, capacity: job.capacity}
			wanted := c.between(job.capacity*6/10, job.capacity)
			if on.After(p.anchor) {
				wanted = c.between(0, job.capacity)
			}
			for _, k := range c.Perm(min(len(regulars), 40))[:wanted] {
				s.volunteers = append(s.volunteers, regulars[k])
			}
			if wanted == job.capacity && job.capacity < 20 && on.After(p.anchor) {
				s.waiting = append(s.waiting, regulars[len(regulars)-1-c.IntN(5)])
			}
			p.shifts = append(p.shifts, s)
		}
	}
}
