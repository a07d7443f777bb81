package money

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
)

// BasisPoints is a hundredth of a percent; 10000 of them are the whole.
type BasisPoints int64

// Whole is all of an amount.
const Whole BasisPoints = 10_000

// Allocate divides m in proportion to weights and hands out every unit: each
// part gets its share rounded towards nought, and the units left over go to the
// largest remainders, the earlier part first where they are equal. The parts
// add up to m, each has m's sign or is nought, and a weight of nought gets
// nothing.
func (m Money) Allocate(weights ...int64) ([]Money, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	total := new(big.Int)
	for _, weight := range weights {
		if weight < 0 {
			return nil, fmt.Errorf("%w: %v", ErrWeights, weights)
		}
		total.Add(total, big.NewInt(weight))
	}
	if total.Sign() == 0 {
		return nil, fmt.Errorf("%w: %v", ErrWeights, weights)
	}

	sign := int64(1)
	if m.IsNegative() {
		sign = -1
	}
	units := big.NewInt(m.Abs().Minor)
	parts := make([]Money, len(weights))
	remainders := make([]*big.Int, len(weights))
	left := m.Abs().Minor
	for i, weight := range weights {
		product := new(big.Int).Mul(units, big.NewInt(weight))
		share, remainder := product.QuoRem(product, total, new(big.Int))
		parts[i] = Money{Minor: sign * share.Int64(), Currency: m.Currency}
		remainders[i] = remainder
		left -= share.Int64()
	}
	for _, i := range largestFirst(remainders)[:left] {
		parts[i].Minor += sign
	}
	return parts, nil
}

// AllocateBasisPoints divides m by shares that must add up to the Whole.
func (m Money) AllocateBasisPoints(shares ...BasisPoints) ([]Money, error) {
	weights := make([]int64, len(shares))
	sum := BasisPoints(0)
	for i, share := range shares {
		if share < 0 || share > Whole {
			return nil, fmt.Errorf("%w: %v basis points", ErrWeights, shares)
		}
		weights[i] = int64(share)
		sum += share
	}
	if sum != Whole {
		return nil, fmt.Errorf("%w: %v basis points are not %d together", ErrWeights, shares, Whole)
	}
	return m.Allocate(weights...)
}

func largestFirst(remainders []*big.Int) []int {
	order := make([]int, len(remainders))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(remainders[b].Cmp(remainders[a]), 0)
	})
	return order
}
