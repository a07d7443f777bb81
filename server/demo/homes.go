package demo

import "fmt"

// settle gives an address and a telephone number that fit together.
func (p *plan) settle(c chance, x *planned) {
	if x.isKorean {
		x.place = pickPlace(c, koreanPlaces)
		x.line = fmt.Sprintf("%s %d", pick(c, x.place.streets), c.between(1, 320))
		if c.percent(55) {
			x.line += fmt.Sprintf(", %d동 %d호", c.between(101, 118), c.between(1, 20)*100+c.between(1, 4))
		}
		prefix := pick(c, x.place.postcodes)
		x.postcode = prefix + c.digits(len("00000")-len(prefix))
		x.phone = fmt.Sprintf("+8210%d%s", c.between(2, 9), c.digits(7))
		return
	}
	x.place = pickPlace(c, foreignPlaces)
	x.line = fmt.Sprintf("%d %s", c.between(1, 980), pick(c, x.place.streets))
	x.postcode, x.phone = foreignPostcode(c, x.place), foreignPhone(c, x.place)
}

func foreignPostcode(c chance, at place) string {
	prefix := pick(c, at.postcodes)
	letters := func() string { return string("ABDEFGHJLN"[c.IntN(10)]) }
	switch at.country {
	case "GB":
		return prefix + " " + c.digits(1) + letters() + letters()
	case "CA":
		return prefix + letters() + " " + c.digits(1) + letters() + c.digits(1)
	case "AU":
		return prefix + c.digits(len("0000")-len(prefix))
	}
	return prefix + c.digits(len("00000")-len(prefix))
}

// foreignPhone is of a range that its country keeps for stories, so that nobody
// is called.
func foreignPhone(c chance, at place) string {
	switch at.country {
	case "GB":
		return "+447700900" + c.digits(3)
	case "AU":
		return "+6149157" + pick(c, []string{"0006", "0156", "0157", "0158", "0159", "0110"})
	}
	return "+1" + pick(c, areaCodes[at.country]) + "55501" + c.digits(2)
}
