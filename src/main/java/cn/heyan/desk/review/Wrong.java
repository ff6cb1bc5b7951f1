package cn.heyan.desk.review;

/**
 * What speaks against a correction or an approval.
 *
 * @param chinese what is wrong and what to do
 * @param english the same
 */
public record Wrong(String chinese, String english) {}
