/** So many are read at a glance, the doubtful ones among them; of more, those are told when they are asked for. */
export const fewDeals = 8
