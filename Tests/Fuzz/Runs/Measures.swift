import Foundation

/// What this process has used.
enum Measures {
  /// The processor time of this thread in milliseconds, which a busy machine does not lengthen.
  static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// The most memory that this process has held so far, in kilobytes.
  static var peak: Int {
    var usage = rusage()
    // RUSAGE_SELF is 0 everywhere, and of a type of its own on Linux.
    getrusage(0, &usage)
    #if canImport(Darwin)
      return usage.ru_maxrss / 1_024
    #else
      return usage.ru_maxrss
    #endif
  }
}
