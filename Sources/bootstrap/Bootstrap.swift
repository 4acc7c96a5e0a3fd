import LambdaProgram

@main
enum Bootstrap {
  static func main() {
    LambdaProgram.run()
  }
}
