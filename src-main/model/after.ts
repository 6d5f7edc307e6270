/** Where a page goes on: after that row, which so many came before. The row itself may be gone by then. */
export interface After {
  id: number
  before: number
}
