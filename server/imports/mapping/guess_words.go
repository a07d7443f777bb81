package mapping

// headerWords are the names that columns carry in English, German and Korean, folded to small letters and digits. Targets of
// donations stand without prefix, those of contacts too.
var headerWords = map[string][]string{
	"id":               {"moimid", "contactid"},
	"externalId":       {"id", "externalid", "recid", "recordid", "donorid", "constituentid", "personid", "memberid", "nr", "kundennummer", "mitgliedsnummer", "spendernummer", "adressnummer", "회원번호", "번호", "고유번호", "후원자번호"},
	"kind":             {"kind", "type", "donortype", "contacttype", "constituenttype", "typ", "art", "spendertyp", "personenart", "구분", "유형", "후원자구분", "회원구분"},
	"name":             {"name", "fullname", "displayname", "donor", "donorname", "constituent", "contact", "person", "spender", "spenderin", "vollername", "namedesspenders", "이름", "성명", "후원자", "후원자명", "회원명", "기부자", "성함"},
	"prefix":           {"title", "prefix", "salutation", "anrede", "titel", "호칭", "직함"},
	"givenName":        {"firstname", "givenname", "forename", "first", "vorname", "rufname", "이름만"},
	"middleName":       {"middlename", "middle", "zweitername"},
	"familyName":       {"lastname", "surname", "familyname", "last", "nachname", "familienname", "성", "성씨"},
	"suffix":           {"suffix", "namenszusatz"},
	"preferredName":    {"preferredname", "nickname", "spitzname", "별명"},
	"organizationName": {"organization", "organisation", "organizationname", "company", "companyname", "firma", "firmenname", "unternehmen", "verein", "institution", "단체", "단체명", "기관명", "회사", "회사명", "법인명"},
	"birthOn":          {"birthdate", "dateofbirth", "dob", "birthday", "geburtsdatum", "geburtstag", "geboren", "생년월일", "생일"},
	"deceasedOn":       {"dateofdeath", "deceaseddate", "sterbedatum", "사망일"},
	"isDeceased":       {"deceased", "isdeceased", "verstorben", "사망", "사망여부"},
	"gender":           {"gender", "sex", "geschlecht", "성별"},
	"language":         {"language", "preferredlanguage", "sprache", "언어"},
	"email":            {"email", "emailaddress", "mail", "emailadresse", "privateemail", "이메일", "메일", "전자우편", "이메일주소"},
	"phone":            {"phone", "phonenumber", "telephone", "tel", "mobile", "mobilephone", "cell", "cellphone", "homephone", "telefon", "telefonnummer", "handy", "mobil", "festnetz", "전화", "전화번호", "휴대폰", "휴대전화", "핸드폰", "연락처", "휴대폰번호"},
	"street":           {"street", "address", "streetaddress", "address1", "addressline1", "street1", "strasse", "str", "anschrift", "adresse", "hausnummer", "streetnumber", "address2", "addressline2", "street2", "adresszusatz", "주소", "상세주소", "도로명주소", "기본주소"},
	"place":            {"plzort", "postcodecity", "citystatezip", "zipcity"},
	"district":         {"district", "neighborhood", "neighbourhood", "ortsteil", "stadtteil", "동", "읍면동"},
	"city":             {"city", "town", "suburb", "locality", "ort", "stadt", "wohnort", "시", "도시", "시군구"},
	"region":           {"state", "province", "region", "county", "bundesland", "kanton", "시도", "도"},
	"postalCode":       {"zip", "zipcode", "postcode", "postalcode", "plz", "postleitzahl", "우편번호"},
	"country":          {"country", "countrycode", "nation", "land", "국가", "나라"},
	"tags":             {"tags", "tag", "labels", "groups", "keywords", "schlagworte", "stichworte", "gruppen", "태그", "그룹"},
}

var donationWords = map[string][]string{
	"amount":     {"amount", "donation", "donationamount", "gift", "giftamount", "sum", "total", "value", "betrag", "spende", "spendenbetrag", "summe", "금액", "후원금", "후원금액", "기부금", "기부금액", "납입금액", "입금액"},
	"currency":   {"currency", "currencycode", "währung", "waehrung", "통화"},
	"receivedOn": {"date", "donationdate", "giftdate", "receiveddate", "receivedon", "datereceived", "paymentdate", "datum", "spendendatum", "eingang", "eingangsdatum", "buchungstag", "buchungsdatum", "wertstellung", "zahlungsdatum", "날짜", "후원일", "후원일자", "기부일", "기부일자", "입금일", "납입일", "결제일"},
	"method":     {"method", "paymentmethod", "paymenttype", "giftmethod", "zahlungsart", "zahlungsweise", "zahlweg", "납입방법", "결제수단", "결제방법", "납부방법"},
	"fund":       {"fund", "designation", "fundname", "purpose", "fonds", "zweck", "spendenzweck", "verwendungszweck", "기금", "지정기금", "용도", "사업"},
	"campaign":   {"campaign", "campaignname", "kampagne", "aktion", "캠페인", "모금"},
	"appeal":     {"appeal", "appealname", "mailing", "spendenaufruf", "aufruf", "모금요청"},
	"reference":  {"reference", "checknumber", "chequenumber", "transactionid", "receiptnumber", "referenz", "belegnummer", "beleg", "참조번호", "거래번호", "영수증번호"},
	"externalId": {"donationid", "giftid", "paymentid", "spendenid", "spendennummer", "후원번호", "기부번호"},
	"isAnonymous": {
		"anonymous", "isanonymous", "anonym", "익명", "익명여부",
	},
	"note": {"note", "notes", "comment", "comments", "memo", "remark", "remarks", "bemerkung", "bemerkungen", "notiz", "kommentar", "메모", "비고", "참고"},
}

// donorWords stand before the word for a part of the giver: "Donor city", "Spender-PLZ", "후원자 주소".
var donorWords = []string{"donor", "contact", "constituent", "giver", "spender", "kontakt", "후원자", "기부자", "회원"}
