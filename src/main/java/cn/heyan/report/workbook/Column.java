package cn.heyan.report.workbook;

/**
 * A column of a sheet.
 *
 * @param title in its head, with the unit
 * @param width in characters
 */
record Column(String title, int width) {

    static Column of(String title, int width) {
        return new Column(title, width);
    }
}
