public import AWSClient
public import Controller

/// AWS's time, as the controller sees it: the machine's, corrected by what AWS's answers show.
extension CorrectedClock: ControllerClock {}
