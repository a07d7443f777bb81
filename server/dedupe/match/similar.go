package match

// distance is the least number of letters to write, drop, exchange or swap with
// a neighbour to make one text of the other, up to a limit: more is limit + 1.
func distance(a, b string, limit int) int {
	x, y := []rune(a), []rune(b)
	if gap := len(x) - len(y); gap > limit || -gap > limit {
		return limit + 1
	}
	before, last, now := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		now[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			now[j] = min(last[j]+1, now[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
		}
		before, last, now = last, now, before
	}
	return min(last[len(y)], limit+1)
}

// isOneSlip says whether two texts are one letter written, dropped, exchanged or
// swapped with its neighbour apart. It is asked of every pair, so it copies nothing.
func isOneSlip(a, b string) bool {
	x, y := unlike(a, b)
	switch {
	case x == "" && y == "":
		return false
	case len(x) <= 1 && len(y) <= 1:
		return true
	case len(x) == 2 && len(y) == 2 && x[0] == y[1] && x[1] == y[0]:
		return true
	}
	// Letters beyond ASCII are several bytes each.
	return len([]rune(x)) <= 1 && len([]rune(y)) <= 1 || distance(x, y, 1) == 1 && (x[0] >= 0x80 || y == "" || y[0] >= 0x80)
}

// unlike cuts off what two texts begin and end with alike; the shorter comes first.
func unlike(a, b string) (x, y string) {
	if len(a) > len(b) {
		a, b = b, a
	}
	start := 0
	for start < len(a) && a[start] == b[start] {
		start++
	}
	end := 0
	for end < len(a)-start && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	return a[start : len(a)-end], b[start : len(b)-end]
}

// jaroWinkler is how alike two short texts are, from 0 to 1: letters that they
// share near the same place, with a bonus for a common beginning.
func jaroWinkler(a, b string) float64 {
	x, y := []rune(a), []rune(b)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	window := max(len(x), len(y))/2 - 1
	usedX, usedY := make([]bool, len(x)), make([]bool, len(y))
	matches := 0
	for i := range x {
		for j := max(0, i-window); j <= min(len(y)-1, i+window); j++ {
			if !usedY[j] && x[i] == y[j] {
				usedX[i], usedY[j] = true, true
				matches++
				break
			}
		}
	}
	if matches == 0 {
		return 0
	}
	swapped, j := 0, 0
	for i := range x {
		if !usedX[i] {
			continue
		}
		for !usedY[j] {
			j++
		}
		if x[i] != y[j] {
			swapped++
		}
		j++
	}
	m := float64(matches)
	jaro := (m/float64(len(x)) + m/float64(len(y)) + (m-float64(swapped)/2)/m) / 3
	const longest, bonus = 4, 0.1
	prefix := 0
	for prefix < min(len(x), len(y), longest) && x[prefix] == y[prefix] {
		prefix++
	}
	return jaro + float64(prefix)*bonus*(1-jaro)
}

// soundOf is a short code that names which are heard or mistyped alike share, for
// finding and not for judging: the class of the first letter and up to three
// consonants behind it, as Soundex does, with the first letter in a class too.
func soundOf(name string) string {
	if isHangul(name) {
		name = romanize(name)
	}
	const length = 4
	code := make([]byte, 0, length)
	last := byte('0')
	for i, r := range name {
		c := classOf(r)
		if i == 0 {
			if c == '0' {
				c = 'a'
			}
			code, last = append(code, c), c
			continue
		}
		if c == '0' {
			if r != 'h' && r != 'w' {
				last = c
			}
			continue
		}
		if c != last && len(code) < length {
			code = append(code, c)
		}
		last = c
	}
	return string(code)
}

// classOf is 0 for vowels and what is hardly heard.
func classOf(r rune) byte {
	switch r {
	case 'b', 'f', 'p', 'v':
		return '1'
	case 'c', 'g', 'j', 'k', 'q', 's', 'x', 'z':
		return '2'
	case 'd', 't':
		return '3'
	case 'l', 'r':
		return '4'
	case 'm', 'n':
		return '5'
	}
	if r >= '0' && r <= '9' {
		return byte(r)
	}
	if r > 'z' {
		return '7' + byte(r%3)
	}
	return '0'
}
