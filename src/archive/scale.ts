/** What a picture is asked for at: the width of a day, and the room for rows. */

/** What the rows and clusters of a picture depend on, besides the choices. */
export interface Scale {
  /** pixels */
  readonly dayWidth: number;
  readonly plotWidth: number;
  /** how many a lane may have */
  readonly rows: number;
}

/** The room for rows, where whoever answers says how many that makes: only then the lanes are known. */
export interface RowRoom {
  /** pixels for all lanes together */
  readonly height: number;
  /** pixels that each lane takes besides its rows, and that a row takes */
  readonly laneAir: number;
  readonly rowHeight: number;
  /** events of the whole archive for each of its days, on average */
  readonly perDay: number;
}

export interface AskedScale extends Omit<Scale, "rows"> {
  readonly rows: number | RowRoom;
}
