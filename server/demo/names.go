package demo

// The names are common ones, put together at random: nobody is meant.

// familyShare is a Korean family name with its share of the population in
// thousandths, roughly.
type familyShare struct {
	name   string
	weight int
}

var koreanFamilies = []familyShare{
	{"김", 215}, {"이", 147}, {"박", 84}, {"최", 47}, {"정", 43}, {"강", 23}, {"조", 21}, {"윤", 20}, {"장", 20}, {"임", 16},
	{"한", 15}, {"오", 15}, {"서", 15}, {"신", 15}, {"권", 14}, {"황", 14}, {"안", 14}, {"송", 14}, {"류", 13}, {"전", 11},
	{"홍", 11}, {"고", 9}, {"문", 9}, {"양", 9}, {"손", 9}, {"배", 8}, {"백", 7}, {"허", 7}, {"남", 5}, {"심", 5},
	{"노", 5}, {"하", 5}, {"곽", 4}, {"성", 4}, {"차", 4}, {"주", 4}, {"우", 4}, {"구", 4}, {"남궁", 1}, {"선우", 1},
}

var koreanGivenF = []string{
	"서연", "지우", "하은", "민서", "수아", "지유", "채원", "다은", "예은", "서현", "은서", "가은", "윤서", "지민", "유진",
	"수빈", "혜진", "지영", "은영", "미경", "경희", "영숙", "정희", "순자", "현주", "선영", "보라", "아름", "슬기", "나래",
	"소연", "정은", "미나", "은정", "영미", "옥순", "말숙", "혜원", "승희", "진아",
}

var koreanGivenM = []string{
	"민준", "서준", "도윤", "예준", "시우", "하준", "주원", "지호", "지훈", "준서", "건우", "현우", "우진", "선우", "연우",
	"성민", "재현", "동현", "상훈", "영호", "성호", "정훈", "진우", "태현", "승현", "용수", "영철", "광수", "종석", "병철",
	"민수", "철수", "경호", "기태", "대영", "상진", "한결", "가람", "인호", "명환",
}

var englishFamilies = []string{
	"Smith", "Johnson", "Williams", "Brown", "Jones", "Miller", "Davis", "Wilson", "Anderson", "Taylor", "Thomas", "Moore",
	"Martin", "Jackson", "Thompson", "White", "Harris", "Clark", "Lewis", "Robinson", "Walker", "Young", "Allen", "King",
	"Wright", "Scott", "Hill", "Green", "Adams", "Baker", "Nelson", "Carter", "Mitchell", "Roberts", "Turner", "Phillips",
	"Campbell", "Parker", "Evans", "Edwards", "Collins", "Stewart", "Morris", "Murphy", "Cook", "Rogers", "Morgan", "Cooper",
	"Reed", "Bailey", "Bell", "Kelly", "Howard", "Ward", "Cox", "Richardson", "Wood", "Watson", "Brooks", "Bennett", "Gray",
	"Hughes", "Price", "Foster", "Patel", "Nguyen", "O'Brien", "Okafor", "Singh", "Khan", "Fraser", "Macdonald", "Garcia",
	"Martinez", "Rossi", "Kowalski", "Fischer", "Andersson", "Cohen", "Lee", "Park", "Chen", "Wong", "Tanaka",
}

var englishGivenF = []string{
	"Olivia", "Emma", "Charlotte", "Amelia", "Sophia", "Isabella", "Mia", "Evelyn", "Harper", "Grace", "Emily", "Hannah",
	"Sarah", "Laura", "Rachel", "Jessica", "Karen", "Susan", "Linda", "Margaret", "Helen", "Dorothy", "Ruth", "Alice",
	"Priya", "Aisha", "Chloe", "Zoë", "Beth", "Fiona", "Niamh", "Maria", "Elena", "Ingrid", "Joan", "Nancy",
}

var englishGivenM = []string{
	"Liam", "Noah", "Oliver", "James", "Elijah", "William", "Henry", "Lucas", "Benjamin", "Theodore", "Jack", "Daniel",
	"Matthew", "Andrew", "David", "Michael", "Robert", "John", "Richard", "Thomas", "Charles", "George", "Edward", "Peter",
	"Arjun", "Omar", "Samuel", "Patrick", "Connor", "Stephen", "Brian", "Kevin", "Martin", "Simon", "Paul", "Frank",
}

var koreanCompanies = []string{
	"한빛전자", "다온건설", "새봄식품", "누리소프트", "청솔제지", "미래약품", "해오름물류", "가온디자인", "하늘여행사", "늘푸른농장",
	"온누리서점", "바른회계법인", "큰나무출판", "이음커머스", "초록에너지", "도담어린이집", "별마당카페", "한울법률사무소", "맑은샘생수", "두레협동조합",
	"모두의은행", "참좋은치과", "세움엔지니어링", "라온게임즈", "보람상회", "금강섬유", "동행복지재단", "샛별학원", "우리동네약국", "백두산업",
}

var koreanDistricts = []string{"", "서울", "강남", "마포", "부산", "대구", "인천", "광주", "수원", "성남", "제주"}

var englishCompanyHeads = []string{
	"Riverside", "Northgate", "Maple", "Harbour", "Summit", "Bluebird", "Oakfield", "Lantern", "Cedar", "Westbrook", "Granite",
	"Willow", "Beacon", "Sterling", "Copper", "Meadow", "Foxglove", "Silverline",
}

var englishCompanyTails = []string{
	"Bakery Ltd", "Software Inc.", "Family Foundation", "Consulting LLP", "Books", "Dental Practice", "Logistics Ltd",
	"Community Church", "Rotary Club", "Architects", "Primary School", "Garden Centre", "Credit Union", "Insurance Group",
}

var koreanTitles = []string{"대표", "팀장", "과장", "이사", "사무국장", "교사", "간호사", "연구원"}

var englishTitles = []string{"Director", "Manager", "Head of Giving", "Partner", "Teacher", "Engineer", "Office Manager", "Trustee"}
