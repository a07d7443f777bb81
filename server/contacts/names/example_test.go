package names_test

import (
	"fmt"

	"github.com/moim-crm/moim/server/contacts/names"
)

func ExampleGreet() {
	household := names.Greet([]names.Member{
		{Name: names.Name{Given: "Anna", Family: "Schmidt"}},
		{Name: names.Name{Given: "Ben", Family: "Weber"}},
	}, "en", names.Household{})
	fmt.Println(household.Name)
	fmt.Println(household.Formal)
	fmt.Println(household.Informal)
	// Output:
	// Schmidt and Weber household
	// Anna Schmidt and Ben Weber
	// Anna and Ben
}

func ExampleName_Display() {
	fmt.Println(names.Name{Given: "민수", Family: "김"}.Display())
	fmt.Println(names.Name{Given: "Anna", Family: "Schmidt"}.Display())
	// Output:
	// 김민수
	// Anna Schmidt
}
