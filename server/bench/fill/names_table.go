package fill

// The names are common ones, put together at random: nobody is meant.

var koreanFamilies = []string{
	"김", "김", "김", "김", "이", "이", "이", "박", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권", "황",
	"안", "송", "류", "전", "홍", "고", "문", "양", "손", "배", "백", "허", "남", "심", "노", "하", "곽", "성", "차", "주", "우", "구",
	"남궁", "선우", "황보", "제갈",
}

var koreanGiven = []string{
	"서", "지", "민", "하", "예", "수", "채", "다", "은", "가", "윤", "유", "혜", "영", "미", "경", "정", "현", "선", "보", "도", "시",
	"주", "준", "건", "우", "연", "성", "재", "동", "상", "진", "태", "승", "용", "종", "병", "기", "대", "인", "명", "세", "나", "아",
}

var koreanEndings = []string{
	"연", "우", "은", "서", "아", "유", "원", "현", "민", "진", "빈", "영", "경", "희", "숙", "자", "주", "라", "름", "기", "래", "준",
	"윤", "호", "훈", "수", "철", "석", "환", "결", "람", "규", "식", "혁", "찬", "율", "온", "린", "솔", "해",
}

var englishFamilies = []string{
	"Smith", "Johnson", "Williams", "Brown", "Jones", "Miller", "Davis", "Wilson", "Anderson", "Taylor", "Thomas", "Moore", "Martin",
	"Jackson", "Thompson", "White", "Harris", "Clark", "Lewis", "Robinson", "Walker", "Young", "Allen", "King", "Wright", "Scott",
	"Hill", "Green", "Adams", "Baker", "Nelson", "Carter", "Mitchell", "Roberts", "Turner", "Phillips", "Campbell", "Parker", "Evans",
	"Edwards", "Collins", "Stewart", "Morris", "Murphy", "Cook", "Rogers", "Morgan", "Cooper", "Reed", "Bailey", "Bell", "Kelly",
	"Howard", "Ward", "Cox", "Richardson", "Wood", "Watson", "Brooks", "Bennett", "Gray", "Hughes", "Price", "Foster", "Patel",
	"Nguyen", "O'Brien", "Okafor", "Singh", "Khan", "Fraser", "Garcia", "Martinez", "Rossi", "Kowalski", "Fischer", "Müller", "Lee",
	"Kim", "Park", "Chen", "Wong", "Tanaka", "Choi", "Jung", "Kang",
}

var englishGiven = []string{
	"Olivia", "Emma", "Charlotte", "Amelia", "Sophia", "Isabella", "Mia", "Evelyn", "Harper", "Grace", "Emily", "Hannah", "Sarah",
	"Laura", "Rachel", "Jessica", "Karen", "Susan", "Linda", "Margaret", "Helen", "Dorothy", "Ruth", "Alice", "Priya", "Aisha",
	"Chloe", "Beth", "Fiona", "Niamh", "Maria", "Elena", "Ingrid", "Joan", "Nancy", "Liam", "Noah", "Oliver", "James", "Elijah",
	"William", "Henry", "Lucas", "Benjamin", "Theodore", "Jack", "Daniel", "Matthew", "Andrew", "David", "Michael", "Robert", "John",
	"Richard", "Charles", "George", "Edward", "Peter", "Arjun", "Omar", "Samuel", "Patrick", "Connor", "Stephen", "Brian", "Kevin",
}

// place is a town with what its addresses are made of.
type place struct {
	country, region, locality, postcode string
	streets                             []string
}

var koreanPlaces = []place{
	{"KR", "서울특별시", "마포구", "039", []string{"월드컵로", "양화로", "성미산로"}},
	{"KR", "서울특별시", "은평구", "033", []string{"통일로", "연서로"}},
	{"KR", "서울특별시", "강남구", "060", []string{"테헤란로", "봉은사로"}},
	{"KR", "서울특별시", "관악구", "087", []string{"관악로", "남부순환로"}},
	{"KR", "경기도", "고양시 덕양구", "104", []string{"화정로", "중앙로"}},
	{"KR", "경기도", "성남시 분당구", "134", []string{"판교로", "정자일로"}},
	{"KR", "인천광역시", "남동구", "215", []string{"인주대로", "소래로"}},
	{"KR", "부산광역시", "해운대구", "480", []string{"해운대로", "센텀중앙로"}},
	{"KR", "대구광역시", "수성구", "420", []string{"달구벌대로", "동대구로"}},
	{"KR", "대전광역시", "유성구", "341", []string{"대학로", "계룡로"}},
	{"KR", "제주특별자치도", "제주시", "631", []string{"연동로", "노형로"}},
}

var foreignPlaces = []place{
	{"US", "CA", "Los Angeles", "900", []string{"Wilshire Blvd", "Vermont Ave"}},
	{"US", "NY", "New York", "100", []string{"Broadway", "Lexington Ave"}},
	{"US", "IL", "Chicago", "606", []string{"N Clark St", "S State St"}},
	{"US", "WA", "Seattle", "981", []string{"Pine St", "15th Ave E"}},
	{"US", "TX", "Austin", "787", []string{"Congress Ave", "S Lamar Blvd"}},
	{"DE", "", "Berlin", "101", []string{"Torstraße", "Kastanienallee"}},
	{"DE", "", "Köln", "506", []string{"Aachener Straße", "Venloer Straße"}},
	{"FR", "", "Paris", "750", []string{"rue de Charonne", "rue Oberkampf"}},
}

var fundNames = []string{"Where it is needed most", "긴급구호", "Scholarships", "건축기금", "Music", "환경"}

var subjects = []string{"Thanked for the gift", "전화 상담", "Asked about the gala", "후원 변경 문의", "Sent the annual report", "방문"}
