import Commands

@main
enum Ballast {
  static func main() {
    BallastProgram.run()
  }
}
