package demo

// place is a town with what its addresses are made of.
type place struct {
	country, region, locality string
	// streets take a building number; postcodes are prefixes filled up with digits.
	streets   []string
	postcodes []string
	weight    int
}

var koreanPlaces = []place{
	{"KR", "서울특별시", "마포구", []string{"월드컵로", "양화로", "성미산로", "동교로"}, []string{"039", "040", "041"}, 18},
	{"KR", "서울특별시", "은평구", []string{"통일로", "연서로", "진관로"}, []string{"033", "034"}, 12},
	{"KR", "서울특별시", "서대문구", []string{"연희로", "신촌로", "홍제천로"}, []string{"037", "036"}, 10},
	{"KR", "서울특별시", "강남구", []string{"테헤란로", "봉은사로", "도산대로"}, []string{"060", "061", "062"}, 9},
	{"KR", "서울특별시", "성북구", []string{"동소문로", "보국문로", "정릉로"}, []string{"027", "028"}, 7},
	{"KR", "서울특별시", "관악구", []string{"관악로", "남부순환로", "신림로"}, []string{"087", "088"}, 6},
	{"KR", "경기도", "고양시 덕양구", []string{"화정로", "중앙로", "행신로"}, []string{"104", "105"}, 8},
	{"KR", "경기도", "성남시 분당구", []string{"판교로", "정자일로", "불정로"}, []string{"134", "135"}, 6},
	{"KR", "경기도", "수원시 팔달구", []string{"정조로", "효원로", "매산로"}, []string{"162", "164"}, 5},
	{"KR", "인천광역시", "남동구", []string{"인주대로", "소래로", "백범로"}, []string{"215", "216"}, 5},
	{"KR", "부산광역시", "해운대구", []string{"해운대로", "센텀중앙로", "달맞이길"}, []string{"480", "481"}, 6},
	{"KR", "대구광역시", "수성구", []string{"달구벌대로", "동대구로", "들안로"}, []string{"420", "421"}, 4},
	{"KR", "광주광역시", "북구", []string{"용봉로", "하서로", "설죽로"}, []string{"611", "612"}, 3},
	{"KR", "대전광역시", "유성구", []string{"대학로", "계룡로", "엑스포로"}, []string{"341", "342"}, 4},
	{"KR", "강원특별자치도", "춘천시", []string{"중앙로", "공지로", "후석로"}, []string{"242", "243"}, 2},
	{"KR", "제주특별자치도", "제주시", []string{"연동로", "노형로", "첨단로"}, []string{"631", "632"}, 3},
}

var foreignPlaces = []place{
	{"US", "CA", "Los Angeles", []string{"Wilshire Blvd", "Olympic Blvd", "Vermont Ave"}, []string{"900"}, 14},
	{"US", "NY", "New York", []string{"Broadway", "Lexington Ave", "W 32nd St"}, []string{"100"}, 12},
	{"US", "IL", "Chicago", []string{"N Clark St", "W Belmont Ave", "S State St"}, []string{"606"}, 6},
	{"US", "WA", "Seattle", []string{"Pine St", "Rainier Ave S", "15th Ave E"}, []string{"981"}, 6},
	{"US", "GA", "Atlanta", []string{"Peachtree St NE", "Ponce de Leon Ave"}, []string{"303"}, 5},
	{"US", "TX", "Austin", []string{"Congress Ave", "S Lamar Blvd", "Guadalupe St"}, []string{"787"}, 4},
	{"GB", "", "LONDON", []string{"Camden High Street", "Kingston Road", "Upper Street"}, []string{"SW19", "N1", "E8"}, 12},
	{"GB", "", "NEW MALDEN", []string{"High Street", "Burlington Road"}, []string{"KT3"}, 8},
	{"GB", "", "EDINBURGH", []string{"Leith Walk", "Morningside Road"}, []string{"EH6", "EH10"}, 5},
	{"GB", "", "MANCHESTER", []string{"Oxford Road", "Wilmslow Road"}, []string{"M13", "M14"}, 5},
	{"CA", "ON", "Toronto", []string{"Bloor St W", "Yonge St", "Queen St E"}, []string{"M5", "M6"}, 7},
	{"CA", "BC", "Vancouver", []string{"Main St", "Kingsway", "Commercial Dr"}, []string{"V5", "V6"}, 4},
	{"AU", "NSW", "Sydney", []string{"George St", "Crown St", "King St"}, []string{"20"}, 5},
	{"AU", "VIC", "Melbourne", []string{"Swanston St", "Lygon St"}, []string{"30"}, 4},
}

// areaCodes are those of landlines and mobiles; foreign numbers are of the
// ranges that are kept for stories.
var areaCodes = map[string][]string{
	"US": {"213", "212", "312", "206", "404", "512"},
	"CA": {"416", "604"},
}
