package match

// koreanFamilies are Korean family names with the ways in which they are written
// in Latin letters. Two that are heard and written alike in Latin letters, and
// by law in Hangul too, stand together.
var koreanFamilies = map[string]string{
	"김": "kim gim ghim keem kym", "이/리": "lee yi rhee ri li rhie yee rhi i lie", "박": "park bak pak bark parc bahk",
	"최": "choi choe choy chey che", "정": "jung jeong chung chong jong cheong joung jeoung", "강": "kang gang khang",
	"조": "cho jo joe choh zo", "윤": "yoon yun youn yune", "장": "jang chang", "임/림": "lim im rim yim leem yhim", "한": "han hahn",
	"오": "oh o oe", "서": "seo suh so seoh sur", "신": "shin sin shinn", "권": "kwon gwon kweon kwun", "황": "hwang whang", "안": "ahn an",
	"송": "song soung", "유/류": "yoo yu you ryu lyu ryoo yiu", "전": "jeon jun chun chon jeun", "홍": "hong", "고": "ko go koh goh",
	"문": "moon mun", "양/량": "yang ryang lyang", "손": "son sohn", "배": "bae pae bai", "백": "baek paik baik paek back", "허": "heo hur huh her hu",
	"남": "nam", "심": "shim sim", "노/로": "noh no roh ro nho", "하": "ha hah", "곽": "kwak gwak", "성": "sung seong soung", "차": "cha", "주": "joo ju chu",
	"우": "woo wu u", "구": "koo ku gu goo", "나/라": "na ra nah rha la", "민": "min mihn", "진": "jin chin", "지": "ji chi jee", "엄": "eom um uhm",
	"채": "chae", "원": "won weon", "천": "cheon chun", "방": "bang pang", "공": "kong gong", "현": "hyun hyeon hyon", "함": "ham hahm", "변": "byun byeon byon",
	"염/렴": "yeom yum youm", "여/려": "yeo yuh", "추": "choo chu", "도": "do doh", "소": "so soh", "석": "seok suk sok", "선": "sun seon", "설": "seol sul",
	"마": "ma", "길": "gil kil", "연": "yeon youn", "위": "wi wee", "표": "pyo", "명": "myung myeong", "기": "ki gi kee", "반": "ban bahn", "왕": "wang",
	"금": "keum geum kum", "옥": "ok", "육": "yook yuk", "인": "in ihn", "맹": "maeng", "제": "je", "모": "mo", "탁": "tak", "국": "kook guk", "어": "eo uh",
	"은": "eun", "편": "pyun", "용": "yong", "예": "ye", "경": "kyung gyeong", "봉": "bong", "사": "sa", "부": "boo bu", "가": "ka ga", "태": "tae",
	"제갈": "jegal", "황보": "hwangbo", "선우": "sunwoo seonu", "남궁": "namgung namkoong namkung", "독고": "dokgo dokko", "사공": "sagong", "서문": "seomun",
}

// nicknames are given names that are used for one another, a group a line.
var nicknames = [][]string{
	{"william", "bill", "will", "billy", "willy", "liam", "wilhelm"}, {"robert", "bob", "rob", "bobby", "robbie", "bert"}, {"richard", "rick", "dick", "rich", "ricky"},
	{"james", "jim", "jimmy", "jamie"}, {"john", "jack", "johnny", "jon", "johnnie"}, {"jonathan", "jon", "johnathan", "jonny"}, {"joseph", "joe", "joey", "josef"},
	{"michael", "mike", "mick", "mickey", "mikey"}, {"thomas", "tom", "tommy"}, {"charles", "charlie", "chuck", "chas"}, {"edward", "ed", "eddie", "ted", "ned", "teddy"},
	{"henry", "harry", "hank"}, {"george", "georgie"}, {"david", "dave", "davy"}, {"daniel", "dan", "danny"}, {"matthew", "matt", "matty"}, {"anthony", "tony"},
	{"christopher", "chris", "kit", "topher"}, {"nicholas", "nick", "nicky", "nicolas"}, {"alexander", "alex", "alec", "sandy", "xander", "sasha"}, {"andrew", "andy", "drew"},
	{"benjamin", "ben", "benny"}, {"samuel", "sam", "sammy"}, {"stephen", "steve", "steven", "stevie"}, {"kenneth", "ken", "kenny"}, {"ronald", "ron", "ronnie"},
	{"donald", "don", "donnie"}, {"timothy", "tim", "timmy"}, {"gregory", "greg"}, {"jeffrey", "jeff", "geoffrey", "geoff"}, {"lawrence", "larry", "laurence"}, {"frederick", "fred", "freddy", "friedrich", "fritz"},
	{"francis", "frank", "frankie", "fran"}, {"raymond", "ray"}, {"patrick", "pat", "paddy"}, {"peter", "pete"}, {"phillip", "phil", "philip"}, {"walter", "walt", "wally"},
	{"albert", "al", "bert"}, {"arthur", "art"}, {"gerald", "gerry", "jerry"}, {"leonard", "leo", "len", "lenny"}, {"nathaniel", "nathan", "nate"}, {"zachary", "zach", "zack"},
	{"joshua", "josh"}, {"jacob", "jake"}, {"maxwell", "max", "maximilian"}, {"theodore", "theo", "ted"}, {"vincent", "vince", "vinnie"}, {"douglas", "doug"}, {"eugene", "gene"},
	{"elizabeth", "liz", "beth", "betty", "lizzie", "eliza", "libby", "bess", "elisabeth", "lisa", "elsie"}, {"margaret", "maggie", "meg", "peggy", "marge", "greta", "rita"}, {"katherine", "kate", "kathy", "katie", "catherine", "cathy", "kathryn", "kat", "kit", "kay"},
	{"patricia", "pat", "patty", "trish", "tricia"}, {"jennifer", "jen", "jenny"}, {"susan", "sue", "susie", "suzanne", "susanne"}, {"deborah", "deb", "debbie", "debra"}, {"barbara", "barb", "babs"},
	{"rebecca", "becky", "becca"}, {"jessica", "jess", "jessie"}, {"victoria", "vicky", "tori", "vicki"}, {"alexandra", "alex", "sandra", "lexi", "sasha"}, {"samantha", "sam"},
	{"christine", "chris", "tina", "christina", "chrissy", "kristin", "kristina"}, {"amanda", "mandy"}, {"abigail", "abby", "gail"}, {"dorothy", "dot", "dottie", "dolly"}, {"frances", "fran", "fanny"},
	{"helen", "nell", "ellen", "nellie", "elena", "helena"}, {"jacqueline", "jackie"}, {"judith", "judy"}, {"kimberly", "kim"}, {"mary", "molly", "polly", "marie", "maria", "mamie"}, {"nancy", "ann", "anne", "anna", "annie"},
	{"pamela", "pam"}, {"sarah", "sally", "sara", "sadie"}, {"theresa", "terry", "tess", "teresa", "tessa"}, {"virginia", "ginny"}, {"cynthia", "cindy"}, {"eleanor", "ellie", "nora", "nell"},
	{"isabella", "bella", "izzy", "isabel"}, {"natalie", "nat"}, {"charlotte", "lottie", "charlie"}, {"caroline", "carrie", "carol"}, {"joanna", "jo", "joanne", "joan"}, {"josephine", "jo", "josie"},
	{"madeline", "maddie", "madeleine"}, {"penelope", "penny"}, {"veronica", "ronnie"}, {"valerie", "val"}, {"marjorie", "marge"}, {"mildred", "millie"}, {"florence", "flo"}, {"gertrude", "trudy"}, {"johannes", "hans", "johann"},
	{"ludwig", "lutz"}, {"heinrich", "heinz", "hinrich"}, {"johanna", "hanna", "hannah"},
}
