package cn.heyan.evidence;

/**
 * The name and type of something that a paper states; the constants stand with their paper ({@link Invoice},
 * {@link Declaration} …).
 *
 * @param name in JSON and in programme files, such as {@code totalAmount} or {@code fin.assets[2023]}
 * @param type of the value: Yuan, LocalDate, String, BigDecimal or Ticks
 */
public record Field<T>(String name, Class<T> type) {}
