/**
 * Settings of the HNSW graph (Malkov & Yashunin 2018, sections 4.1 and 4.2). M: links a point keeps
 * on each layer; 16 is the middle of the range they advise, enough for sentence vectors, whose own
 * dimension is far below their 384 numbers. efConstruction and ef: how many candidates are kept in
 * view while adding and while searching.
 */
export const GRAPH_M = 16
export const GRAPH_EF_CONSTRUCTION = 200
export const GRAPH_EF = 128

/** Part of the labels that may belong to removed passages before the graph is built anew: they slow every search. */
export const GRAPH_REMOVED_SHARE = 0.25
