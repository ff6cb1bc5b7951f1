package cn.heyan.sample;

/**
 * An invented company.
 *
 * @param name in Chinese
 * @param uscc 18 characters with valid check digits
 * @param address invented
 * @param person its legal representative, invented
 */
public record Company(String name, String uscc, String address, String person) {}
